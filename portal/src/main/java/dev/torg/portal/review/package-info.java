/**
 * What operators decide: orders and merchant agreements.
 *
 * <p>How a merchant fills them in lives in {@code orders} and {@code agreement}.
 */
@NullMarked
package dev.torg.portal.review;

import org.jspecify.annotations.NullMarked;
