/**
 * What can be done with an endpoint, one class per act; {@code RecordChange} writes every change.
 */
@NullMarked
package dev.torg.notification.endpoints.app;

import org.jspecify.annotations.NullMarked;
