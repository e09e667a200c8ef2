/** What is told to whom. */
@NullMarked
package dev.torg.notification.messages.domain;

import org.jspecify.annotations.NullMarked;
