/**
 * The rehearsal of an installation: what is shown of it, in which order, and how it is told.
 *
 * <p>Everything runs in a network namespace that leads nowhere; without one, nothing starts. How a
 * pod is run belongs to {@code cluster}, what an operator has around a cluster to {@code outside}.
 */
@NullMarked
package dev.torg.rehearsal;

import org.jspecify.annotations.NullMarked;
