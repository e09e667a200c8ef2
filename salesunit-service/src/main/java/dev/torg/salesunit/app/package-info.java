/**
 * The use cases: one class per act, named by it.
 *
 * <p>A transaction begins and ends here and nowhere else. What an event sets off is a use case too,
 * so the subscriptions are here.
 */
@NullMarked
package dev.torg.salesunit.app;

import org.jspecify.annotations.NullMarked;
