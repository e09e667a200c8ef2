/**
 * Keys of partners and of sales units: issue, reveal, rotate, revoke.
 *
 * <p>A secret is in the answer of the form that asked for it, and in no other page.
 */
@NullMarked
package dev.torg.portal.keys;

import org.jspecify.annotations.NullMarked;
