/**
 * The keys of a merchant's own sales units in the portal.
 *
 * <p>Parses, calls one use case and renders; the sales units of others do not exist here.
 */
@NullMarked
package dev.torg.partner.salesunitkeys.api;

import org.jspecify.annotations.NullMarked;
