/**
 * The table of counts: one row per sales unit, day, endpoint and status.
 *
 * <p>Counts of units that do not exist, or that the calling party has nothing to do with, are left
 * out by the statement that adds them.
 */
@NullMarked
package dev.torg.salesunit.quality.store;

import org.jspecify.annotations.NullMarked;
