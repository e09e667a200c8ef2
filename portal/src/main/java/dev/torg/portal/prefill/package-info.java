/**
 * A new order by hand: what is known is filled in, looked at as the merchant will see it, and made.
 *
 * <p>How it goes on lives in {@code orders}.
 */
@NullMarked
package dev.torg.portal.prefill;

import org.jspecify.annotations.NullMarked;
