/** The edge of messages: a caller asks to be told something, to try out its endpoint. */
@NullMarked
package dev.torg.notification.messages.api;

import org.jspecify.annotations.NullMarked;
