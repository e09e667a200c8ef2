/**
 * What a contract says, what a link to it permits, and that a kept document has not changed.
 *
 * <p>Plain Java, synchronous, without a clock of its own.
 */
@NullMarked
package dev.torg.merchant.contracts.domain;

import org.jspecify.annotations.NullMarked;
