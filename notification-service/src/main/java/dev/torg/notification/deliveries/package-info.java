/** Brings messages to endpoints: when, how signed, and what becomes of failures. */
@NullMarked
package dev.torg.notification.deliveries;

import org.jspecify.annotations.NullMarked;
