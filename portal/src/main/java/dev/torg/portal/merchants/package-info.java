/**
 * Merchants as operators see them: found by name or number, with contracts and sales units.
 *
 * <p>What a merchant sees of itself lives elsewhere.
 */
@NullMarked
package dev.torg.portal.merchants;

import org.jspecify.annotations.NullMarked;
