/**
 * A real Kafka broker on this machine (KRaft, one node), as a JVM of its own.
 *
 * <p>Used by the stack, where its data is kept, and by tests. The broker survives SIGKILL with all
 * committed records and is back within seconds; it stops when the JVM that started it ends. Topics
 * are created here, never by the first one who writes.
 */
@NullMarked
package dev.torg.embedded.kafka;

import org.jspecify.annotations.NullMarked;
