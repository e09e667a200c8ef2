/**
 * Sends one kind of request as often as asked, and counts the answers, with Hyperfoil.
 *
 * <p>A process of its own, which {@code ./torg bench} starts, so that neither its memory nor its
 * libraries are part of anything else. It knows nothing of Torg: address, paths and headers come
 * in.
 */
@NullMarked
package dev.torg.bench;

import org.jspecify.annotations.NullMarked;
