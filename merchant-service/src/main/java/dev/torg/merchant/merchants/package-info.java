/**
 * Merchants: what partners, merchants and operators see of them, and whether they may go on.
 *
 * <p>The feature reads and lists merchants, lets operators stop one, and follows whose each sales
 * unit is: that decides which partner sees which merchant. How a merchant comes into being is told
 * in {@code agreements}.
 */
@NullMarked
package dev.torg.merchant.merchants;

import org.jspecify.annotations.NullMarked;
