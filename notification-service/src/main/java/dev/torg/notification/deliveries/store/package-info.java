/**
 * Lanes, deliveries and attempts, in the transaction that the caller has opened on a connection.
 */
@NullMarked
package dev.torg.notification.deliveries.store;

import org.jspecify.annotations.NullMarked;
