/**
 * A real PostgreSQL server on this machine, from binaries that come as a Maven artifact.
 *
 * <p>Used by the stack, where its data is kept, and by tests, where it is thrown away. The server
 * never runs as root, every database has a role of its own that can reach nothing else, and the
 * server goes when the JVM that started it goes, even by SIGKILL.
 */
@NullMarked
package dev.torg.embedded.postgres;

import org.jspecify.annotations.NullMarked;
