/** Counts, in memory and on their way to Kafka. */
@NullMarked
package dev.torg.gateway.calls;

import org.jspecify.annotations.NullMarked;
