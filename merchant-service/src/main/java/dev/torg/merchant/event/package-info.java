/**
 * The facts that leave this service on {@code torg.merchants}, and where merchants get their mails,
 * on a topic that one service reads.
 *
 * <p>What goes out is a public interface: it changes only compatibly and names no owner, signer, or
 * reason. Nothing here opens a transaction.
 */
@NullMarked
package dev.torg.merchant.event;

import org.jspecify.annotations.NullMarked;
