/**
 * The credentials' table: hashes, never secrets.
 *
 * <p>Entities never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.credentials.store;

import org.jspecify.annotations.NullMarked;
