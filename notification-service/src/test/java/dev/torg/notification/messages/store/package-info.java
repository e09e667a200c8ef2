/** How what is to be erased is found. */
@NullMarked
package dev.torg.notification.messages.store;

import org.jspecify.annotations.NullMarked;
