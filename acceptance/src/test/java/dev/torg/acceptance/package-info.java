/**
 * The whole stack seen from outside: who gets in, what survives kills, what a journey brings.
 *
 * <p>These tests start the packaged services as {@code ./torg up} does and speak HTTP through the
 * gateway. They know no class of any service; what they check, a caller could have seen.
 */
@NullMarked
package dev.torg.acceptance;

import org.jspecify.annotations.NullMarked;
