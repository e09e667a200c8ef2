/**
 * The partner and the credential: what several features speak of, with the rules that hold for it
 * whoever acts.
 *
 * <p>Plain Java. A secret exists here in the clear only between being made and being shown. What
 * one feature alone speaks of lives in its own room.
 */
@NullMarked
package dev.torg.partner.domain;

import org.jspecify.annotations.NullMarked;
