/**
 * Tests of the gateway lie beside what they test; what supports them lies in {@code testing}.
 *
 * <p>Most speak HTTP to the running gateway. Only what needs Kafka is an {@code IT}.
 */
@NullMarked
package dev.torg.gateway;

import org.jspecify.annotations.NullMarked;
