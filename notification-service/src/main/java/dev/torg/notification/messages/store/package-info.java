/** The table of messages, and what waits for whom since a message came about. */
@NullMarked
package dev.torg.notification.messages.store;

import org.jspecify.annotations.NullMarked;
