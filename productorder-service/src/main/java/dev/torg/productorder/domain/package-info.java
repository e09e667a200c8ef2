/**
 * What a product order is and what may happen to it: an immutable model whose acts are decided
 * synchronously.
 *
 * <p>Every act answers with an {@link dev.torg.productorder.domain.Outcome}: the order as it is
 * afterwards and the fact that happened, or nothing to change; one that cannot be breaks a rule.
 * {@link dev.torg.productorder.domain.Lifecycle} is the one table of states. All features share
 * this room; it knows the JDK and business identifiers, and neither HTTP nor storage nor messages.
 */
@NullMarked
package dev.torg.productorder.domain;

import org.jspecify.annotations.NullMarked;
