/**
 * What operators did: which operator caused which event of this service, written in the transaction
 * of the change and shown to operators only.
 *
 * <p>The outbox is the one place that writes here, so that no change can be told to the world
 * without naming its operator to the house. Events, logs and the answers to partners and merchants
 * never carry any of it, and what other callers did stands elsewhere.
 */
@NullMarked
package dev.torg.platform.act;

import org.jspecify.annotations.NullMarked;
