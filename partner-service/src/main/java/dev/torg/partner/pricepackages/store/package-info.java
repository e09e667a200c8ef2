/**
 * The price packages' table.
 *
 * <p>Rows never leave this room; callers get and give domain records.
 */
@NullMarked
package dev.torg.partner.pricepackages.store;

import org.jspecify.annotations.NullMarked;
