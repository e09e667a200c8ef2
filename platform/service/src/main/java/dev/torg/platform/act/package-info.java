/**
 * Acts: who changed what of this service, written in the transaction of the change, chained by
 * hashes, and shown to operators only.
 *
 * <p>The outbox writes them with each event, so that no change can be told to the world without
 * naming its actor to the house; what has no event calls {@link dev.torg.platform.act.Acts} itself.
 * Events, logs and the answers to partners and merchants never carry any of it.
 */
@NullMarked
package dev.torg.platform.act;

import org.jspecify.annotations.NullMarked;
