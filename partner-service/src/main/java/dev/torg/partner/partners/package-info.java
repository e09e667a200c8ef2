/**
 * Partners: the companies that bring merchants.
 *
 * <p>The feature owns their register: who may do what with a partner, its table and its events.
 * What a partner is stands in the room that all features share. Each room points only down.
 */
@NullMarked
package dev.torg.partner.partners;

import org.jspecify.annotations.NullMarked;
