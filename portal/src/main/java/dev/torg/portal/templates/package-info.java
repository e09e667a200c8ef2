/**
 * Templates that a merchant starts an order from.
 *
 * <p>The order itself lives in {@code orders}.
 */
@NullMarked
package dev.torg.portal.templates;

import org.jspecify.annotations.NullMarked;
