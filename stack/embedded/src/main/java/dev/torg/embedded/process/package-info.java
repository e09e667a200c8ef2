/**
 * Child processes, ports and folders of one machine.
 *
 * <p>Everything that starts a program goes through this package, so that each child ignores the
 * terminal's Ctrl-C (whoever started it stops it, in order), and works in a folder that it may
 * enter. Nothing here knows PostgreSQL, Kafka or a service.
 */
@NullMarked
package dev.torg.embedded.process;

import org.jspecify.annotations.NullMarked;
