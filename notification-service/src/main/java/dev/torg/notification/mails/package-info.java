/** Mails: who gets which, when something happened, and how they leave. No caller asks for one. */
@NullMarked
package dev.torg.notification.mails;

import org.jspecify.annotations.NullMarked;
