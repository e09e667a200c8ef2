/**
 * What is done with the keys of sales units only: following the units, issuing, revealing,
 * replacing.
 *
 * <p>The only room of the feature that opens a transaction; the event of a change joins it.
 */
@NullMarked
package dev.torg.partner.salesunitkeys.app;

import org.jspecify.annotations.NullMarked;
