/**
 * Price packages of a partner.
 *
 * <p>Which one an order has lives in {@code orders}.
 */
@NullMarked
package dev.torg.portal.prices;

import org.jspecify.annotations.NullMarked;
