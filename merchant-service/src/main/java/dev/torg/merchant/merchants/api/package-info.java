/**
 * Merchants over HTTP: one or all of them for partners and merchants, and what operators do.
 *
 * <p>One renderer per published version, each with exactly the members of that version. A new
 * version is a new renderer and one more line in {@link
 * dev.torg.merchant.merchants.api.MerchantRenderer}. What operators have here is reachable with no
 * other token.
 */
@NullMarked
package dev.torg.merchant.merchants.api;

import org.jspecify.annotations.NullMarked;
