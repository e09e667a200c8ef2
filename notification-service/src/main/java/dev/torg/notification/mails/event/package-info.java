/**
 * Which mails an event of another service is worth, and where partners and merchants get theirs.
 */
@NullMarked
package dev.torg.notification.mails.event;

import org.jspecify.annotations.NullMarked;
