/** The edge of deliveries: what was sent, what was answered, and sending it again. */
@NullMarked
package dev.torg.notification.deliveries.api;

import org.jspecify.annotations.NullMarked;
