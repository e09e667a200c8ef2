/**
 * Where a test's PostgreSQL and Kafka come from.
 *
 * <p>The choice is made once, in {@link dev.torg.platform.testing.infrastructure.Infrastructure}:
 * embedded by default, containers where a container engine runs, or servers that somebody else
 * started. Tests never see which it was.
 */
@NullMarked
package dev.torg.platform.testing.infrastructure;

import org.jspecify.annotations.NullMarked;
