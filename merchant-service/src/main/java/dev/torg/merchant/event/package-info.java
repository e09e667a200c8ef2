/**
 * The facts that leave this service on {@code torg.merchants}.
 *
 * <p>What goes out is a public interface: it changes only compatibly and names no owner, signer,
 * reason or address. Nothing here opens a transaction.
 */
@NullMarked
package dev.torg.merchant.event;

import org.jspecify.annotations.NullMarked;
