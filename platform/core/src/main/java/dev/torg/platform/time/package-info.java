/**
 * Where time comes from: two injected clocks, both in UTC. Nothing else reads the system clock.
 *
 * <p>The {@link java.time.Clock} bean without a qualifier is the time of the business: when an
 * order expires, an overlap ends, an agreement was signed, a fact came about. A setting or a test
 * can move it. {@link dev.torg.platform.time.WallTime} is the time of the world. An instant of the
 * one is never compared with an instant of the other.
 */
@NullMarked
package dev.torg.platform.time;

import org.jspecify.annotations.NullMarked;
