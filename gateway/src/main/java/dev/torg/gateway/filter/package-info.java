/**
 * The filters that look at nothing but the request itself: identity of the request, hostile
 * addresses, sizes and kinds of bodies, route look-up, {@code Merchant-Serial-Number}.
 *
 * <p>One class per idea. A filter adds what it found to the exchange, or refuses by throwing a
 * problem; it never answers itself and never waits.
 */
@NullMarked
package dev.torg.gateway.filter;

import org.jspecify.annotations.NullMarked;
