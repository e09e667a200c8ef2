/**
 * Sales units: the list, one of them with its settings and changes.
 *
 * <p>The keys of a unit live in {@code keys}.
 */
@NullMarked
package dev.torg.portal.units;

import org.jspecify.annotations.NullMarked;
