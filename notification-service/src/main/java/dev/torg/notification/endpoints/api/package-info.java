/** The edge of registrations: as published, and what goes beyond it under the same path. */
@NullMarked
package dev.torg.notification.endpoints.api;

import org.jspecify.annotations.NullMarked;
