/** What happened, told to those who may know: who they are, and what they read. */
@NullMarked
package dev.torg.notification.messages;

import org.jspecify.annotations.NullMarked;
