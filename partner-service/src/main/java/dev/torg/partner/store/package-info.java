/**
 * The table of credentials, which several features work on: hashes, never secrets.
 *
 * <p>Rows never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.store;

import org.jspecify.annotations.NullMarked;
