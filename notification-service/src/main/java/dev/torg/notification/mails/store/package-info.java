/** The tables of mails and of who gets them. */
@NullMarked
package dev.torg.notification.mails.store;

import org.jspecify.annotations.NullMarked;
