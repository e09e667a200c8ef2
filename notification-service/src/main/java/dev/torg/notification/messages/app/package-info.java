/**
 * Follows the events of other services, and makes a message of each that somebody may know of.
 *
 * <p>Message and deliveries are written in the transaction of the event, so that none is lost and
 * none is doubled.
 */
@NullMarked
package dev.torg.notification.messages.app;

import org.jspecify.annotations.NullMarked;
