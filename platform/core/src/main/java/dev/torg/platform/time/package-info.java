/**
 * Where time comes from: one injected clock, in UTC.
 *
 * <p>Everything that needs the time of day takes the {@link java.time.Clock} bean of this package,
 * so that a test can move it. Nothing else reads the system clock.
 */
@NullMarked
package dev.torg.platform.time;

import org.jspecify.annotations.NullMarked;
