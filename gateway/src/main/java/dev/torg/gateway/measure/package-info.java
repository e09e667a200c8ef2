/**
 * How long requests take: one timer per route template and status.
 *
 * <p>Timers are looked up once and then kept in arrays, so that measuring costs no look-up. Nothing
 * that a caller chooses freely ever becomes a tag.
 */
@NullMarked
package dev.torg.gateway.measure;

import org.jspecify.annotations.NullMarked;
