/**
 * What the use cases of several features share: the one way in which a unit is written.
 *
 * <p>A feature's own use cases are in its {@code app}; there transactions begin and end.
 */
@NullMarked
package dev.torg.salesunit.app;

import org.jspecify.annotations.NullMarked;
