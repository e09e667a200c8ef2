/**
 * The portal users' tables.
 *
 * <p>Entities never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.portal.store;

import org.jspecify.annotations.NullMarked;
