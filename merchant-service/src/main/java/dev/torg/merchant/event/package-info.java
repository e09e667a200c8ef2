/**
 * The facts that leave this service on {@code torg.merchants}, and how a sales unit is read from
 * {@code torg.sales-units}.
 *
 * <p>What goes out is a public interface: it changes only compatibly and names no owner, signer,
 * reason or address. Nothing here opens a transaction or writes a projection.
 */
@NullMarked
package dev.torg.merchant.event;

import org.jspecify.annotations.NullMarked;
