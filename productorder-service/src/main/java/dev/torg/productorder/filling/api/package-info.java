/**
 * The merchant's side of an order under {@code /portal/v1/product-orders}.
 *
 * <p>The merchant sees the whole form, what is locked in it, and what to do next. A partner sees
 * how far it has come, without the form. A form is edited by merge patch, and checked by the rules
 * of prefill.
 */
@NullMarked
package dev.torg.productorder.filling.api;

import org.jspecify.annotations.NullMarked;
