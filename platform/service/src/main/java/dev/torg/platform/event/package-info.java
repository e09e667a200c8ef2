/**
 * Facts on their way between services: CloudEvents, the outbox they leave through, the inbox they
 * arrive in, and the projections that are kept of them.
 *
 * <p>An event row is written in the session, and so in the transaction, of the change that it tells
 * of. A relay hands it to Kafka after the commit, in order per aggregate, at least once. The inbox
 * makes its effect happen exactly once: event id and effect share one transaction.
 *
 * <p>What an event means is decided by the services; no type of theirs may appear here.
 */
@NullMarked
package dev.torg.platform.event;

import org.jspecify.annotations.NullMarked;
