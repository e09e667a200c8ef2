/**
 * Making orders for merchants: what is checked against the partner's price packages, that one
 * idempotency key makes one order, and the dry run that makes one and takes it back.
 *
 * <p>Also keeps up with the partners' price packages.
 */
@NullMarked
package dev.torg.productorder.prefill.app;

import org.jspecify.annotations.NullMarked;
