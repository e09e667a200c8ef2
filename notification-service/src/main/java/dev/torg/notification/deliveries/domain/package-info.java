/** Calls: which one is next, what became of it, and how an endpoint that fails is spared. */
@NullMarked
package dev.torg.notification.deliveries.domain;

import org.jspecify.annotations.NullMarked;
