/**
 * The merchant's side of an order: open, edit, submit, answer the reviewer.
 *
 * <p>Who may come near an order is decided in one place, {@link
 * dev.torg.productorder.domain.OrderIsForItsParties}: the persons acting for its business, and to
 * look at it those acting for its partner.
 */
@NullMarked
package dev.torg.productorder.filling.app;

import org.jspecify.annotations.NullMarked;
