/**
 * The partners' table.
 *
 * <p>Rows never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.partners.store;

import org.jspecify.annotations.NullMarked;
