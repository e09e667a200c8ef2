/**
 * The filters of a request that need no account of their own: is the request well-formed, is there
 * such a path, are its headers the caller's, is its body acceptable, is there quota left.
 *
 * <p>One class per idea. A filter adds what it found to the exchange, or refuses by throwing a
 * problem; it never answers itself and never waits. Who calls is found out in {@code credential}.
 */
@NullMarked
package dev.torg.gateway.filter;

import org.jspecify.annotations.NullMarked;
