/**
 * The names of the topics, which the gateway reads and writes as the services do.
 *
 * <p>How events get there and back belongs to {@code platform.event}, which has a database.
 */
@NullMarked
package dev.torg.platform.topic;

import org.jspecify.annotations.NullMarked;
