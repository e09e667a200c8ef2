/**
 * Reads one unit and changes one unit, within a scope.
 *
 * <p>A read is no transaction and one round trip. A change is one transaction under the unit's
 * lock.
 */
@NullMarked
package dev.torg.salesunit.onesalesunit.app;

import org.jspecify.annotations.NullMarked;
