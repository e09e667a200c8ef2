/**
 * Price packages: what a partner's merchants pay.
 *
 * <p>A package belongs to one partner for ever; orders name it, so it is withdrawn and never
 * deleted.
 */
@NullMarked
package dev.torg.partner.pricepackages;

import org.jspecify.annotations.NullMarked;
