/**
 * Partners: the companies that bring merchants.
 *
 * <p>The feature owns the partner's number, name, level, contact and status. Rooms: api, app,
 * domain, store and event, each pointing only down.
 */
@NullMarked
package dev.torg.partner.partners;

import org.jspecify.annotations.NullMarked;
