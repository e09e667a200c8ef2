/**
 * One run of the stack: what is started with which settings, in which order, and how it stops.
 *
 * <p>PostgreSQL, Kafka and the development eID come first, then all services at once. Stopping goes
 * the other way. A service gets its settings through its environment only, as it does in
 * production.
 */
@NullMarked
package dev.torg.launcher.run;

import org.jspecify.annotations.NullMarked;
