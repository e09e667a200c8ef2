/** How a mail is written, in which language, and to whom it goes. */
@NullMarked
package dev.torg.notification.mails.domain;

import org.jspecify.annotations.NullMarked;
