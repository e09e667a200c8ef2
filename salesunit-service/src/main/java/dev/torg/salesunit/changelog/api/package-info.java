/**
 * The whole change log of a unit, page by page, for its owners and for operators.
 *
 * <p>The newest changes that stand with the unit are the unit's own members, in {@code
 * onesalesunit}.
 */
@NullMarked
package dev.torg.salesunit.changelog.api;

import org.jspecify.annotations.NullMarked;
