/** Writes down which mails are to go, in the transaction of the event, and sends them. */
@NullMarked
package dev.torg.notification.mails.app;

import org.jspecify.annotations.NullMarked;
