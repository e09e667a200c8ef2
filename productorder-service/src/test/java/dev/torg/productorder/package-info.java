/**
 * Tests of the service as a whole, one class per operation, on a real database and a real broker.
 *
 * <p>Every test works on businesses and partners of its own, so that none sees another's orders.
 */
@NullMarked
package dev.torg.productorder;

import org.jspecify.annotations.NullMarked;
