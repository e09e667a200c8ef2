/**
 * Rules that hold for partners and that no other feature asks; the partner itself is in the room
 * that all features share.
 *
 * <p>Plain Java.
 */
@NullMarked
package dev.torg.partner.partners.domain;

import org.jspecify.annotations.NullMarked;
