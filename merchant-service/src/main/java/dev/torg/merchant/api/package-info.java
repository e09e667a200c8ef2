/**
 * What every part of the HTTP edge of this service uses: how a broken rule becomes a problem.
 *
 * <p>The resources live in {@code management}, {@code portal} and {@code review}, one for each kind
 * of caller. A resource parses, calls one use case and renders; it decides nothing.
 */
@NullMarked
package dev.torg.merchant.api;

import org.jspecify.annotations.NullMarked;
