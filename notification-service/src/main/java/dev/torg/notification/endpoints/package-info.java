/** Where an owner wants to be called, for which events, and with which secret. */
@NullMarked
package dev.torg.notification.endpoints;

import org.jspecify.annotations.NullMarked;
