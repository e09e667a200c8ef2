/** When a call is made again, and when no more. */
@NullMarked
package dev.torg.notification.deliveries.domain;

import org.jspecify.annotations.NullMarked;
