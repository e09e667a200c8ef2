/**
 * Product orders as merchants fill them in and as partners follow them.
 *
 * <p>How an order is judged lives in {@code review}.
 */
@NullMarked
package dev.torg.portal.orders;

import org.jspecify.annotations.NullMarked;
