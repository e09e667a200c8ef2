/**
 * Events of other services, and what of them is shown outside: what a caller could read by itself,
 * and nothing that only services know.
 */
@NullMarked
package dev.torg.notification.messages.event;

import org.jspecify.annotations.NullMarked;
