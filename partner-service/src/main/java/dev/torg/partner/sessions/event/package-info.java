/**
 * What the world learns about sessions: that one has ended.
 *
 * <p>Who was in it is never part of an event.
 */
@NullMarked
package dev.torg.partner.sessions.event;

import org.jspecify.annotations.NullMarked;
