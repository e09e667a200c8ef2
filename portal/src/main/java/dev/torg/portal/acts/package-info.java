/**
 * Who did what, as operators read it.
 *
 * <p>What was done about a sales unit by its owners lives in its change log, in {@code units}.
 */
@NullMarked
package dev.torg.portal.acts;

import org.jspecify.annotations.NullMarked;
