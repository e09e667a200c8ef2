/**
 * The review of submitted orders, by an operator or by the automatic policy.
 *
 * <p>Both take the same acts in the same order, each in a transaction of its own. The automatic
 * policy is driven by this service's own events, so that a killed process goes on where it was.
 */
@NullMarked
package dev.torg.productorder.review.app;

import org.jspecify.annotations.NullMarked;
