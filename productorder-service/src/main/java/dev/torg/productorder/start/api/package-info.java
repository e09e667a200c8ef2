/**
 * How merchants begin orders in the portal: {@code POST /portal/v1/product-orders}, and the
 * partners and price packages that they can choose from.
 *
 * <p>An order that was begun is read and changed where all orders are, in filling.
 */
@NullMarked
package dev.torg.productorder.start.api;

import org.jspecify.annotations.NullMarked;
