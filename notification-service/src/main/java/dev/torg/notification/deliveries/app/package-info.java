/** The engine that calls endpoints, one lane for each endpoint and subject. */
@NullMarked
package dev.torg.notification.deliveries.app;

import org.jspecify.annotations.NullMarked;
