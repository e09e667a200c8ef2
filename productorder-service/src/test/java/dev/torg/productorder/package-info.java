/**
 * Tests of the service as a whole lie in the package of the feature that they test; here is only
 * what holds for all of its classes.
 *
 * <p>Every test works on businesses and partners of its own, so that none sees another's orders.
 */
@NullMarked
package dev.torg.productorder;

import org.jspecify.annotations.NullMarked;
