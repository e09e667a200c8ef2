/**
 * The gateway's own ways from and to Kafka, in threads of their own.
 *
 * <p>{@link dev.torg.gateway.topic.TopicReader} reads a topic for this gateway alone, without a
 * consumer group; {@link dev.torg.gateway.topic.TopicWriter} writes. Neither is ever used on an
 * event loop. What the records mean is not known here.
 */
@NullMarked
package dev.torg.gateway.topic;

import org.jspecify.annotations.NullMarked;
