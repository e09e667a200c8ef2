/**
 * Makes a sales unit of an approved product order.
 *
 * <p>Nobody calls for one: an event does. So there is no edge here, and no other way to a new MSN.
 */
@NullMarked
package dev.torg.salesunit.creation.app;

import org.jspecify.annotations.NullMarked;
