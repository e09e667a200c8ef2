/**
 * Making orders for merchants: what is checked against the partner's price packages, and that one
 * idempotency key makes one order.
 *
 * <p>Also keeps up with the partners' price packages, which only ordering needs.
 */
@NullMarked
package dev.torg.productorder.prefill.app;

import org.jspecify.annotations.NullMarked;
