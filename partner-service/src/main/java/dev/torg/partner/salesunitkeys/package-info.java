/**
 * The keys of sales units: issued when a unit comes into being, revealed to its merchant once, and
 * replaced when they were revoked.
 *
 * <p>What keys of every kind have in common, to be changed, rotated and revoked, is with the
 * credentials; this feature asks their use cases.
 */
@NullMarked
package dev.torg.partner.salesunitkeys;

import org.jspecify.annotations.NullMarked;
