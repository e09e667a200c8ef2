/**
 * The portal users' tables.
 *
 * <p>Rows never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.sessions.store;

import org.jspecify.annotations.NullMarked;
