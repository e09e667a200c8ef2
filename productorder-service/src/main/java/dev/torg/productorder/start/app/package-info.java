/**
 * Orders that merchants begin themselves, from a partner's template or by hand.
 *
 * <p>Such an order is open from the start, names its partner from then on, and goes the way of
 * every other order. Also keeps up with the partners, whom only beginning an order needs to know.
 */
@NullMarked
package dev.torg.productorder.start.app;

import org.jspecify.annotations.NullMarked;
