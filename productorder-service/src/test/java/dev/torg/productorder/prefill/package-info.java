/**
 * Prefilling as callers see it: one class per operation, what is refused apart; on a real database
 * and a real broker.
 */
@NullMarked
package dev.torg.productorder.prefill;

import org.jspecify.annotations.NullMarked;
