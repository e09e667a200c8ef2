/** What stands in for the queue of mails. */
@NullMarked
package dev.torg.notification.mails.store;

import org.jspecify.annotations.NullMarked;
