/**
 * What waits for whom, and what ends soon: the first page of a partner or merchant.
 *
 * <p>The whole lists live in {@code orders}.
 */
@NullMarked
package dev.torg.portal.overview;

import org.jspecify.annotations.NullMarked;
