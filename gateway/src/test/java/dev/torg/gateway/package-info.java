/**
 * The gateway as a client sees it, in front of stub services; one class per idea of the pipeline.
 *
 * <p>Most tests speak HTTP to the running gateway, some through a bare socket, because no client
 * library sends what they send. Only what needs Kafka is an {@code IT}.
 */
@NullMarked
package dev.torg.gateway;

import org.jspecify.annotations.NullMarked;
