/**
 * Idempotency keys: a repeated request gets the first result again and changes nothing.
 *
 * <p>The key is recorded in the transaction of the change that it guards, so that neither can be
 * there without the other. Keys are kept for 14 days. Reading the header, rendering the answer
 * again and its {@code Idempotent-Replayed} header belong to the resource.
 *
 * <p>A service that wants it sets {@code torg.idempotency-keys=true} and adds {@code
 * db/idempotency} to {@code quarkus.flyway.locations}.
 */
@NullMarked
package dev.torg.platform.idempotency;

import org.jspecify.annotations.NullMarked;
