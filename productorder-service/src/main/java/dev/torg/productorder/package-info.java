/**
 * Product orders: prefilled by partners or begun by merchants, submitted, reviewed, completed.
 *
 * <p>Cut by feature: prefill, template, start, tracking, filling, review, agreement, completion and
 * expiry; each has an {@code app}, and an {@code api} where callers reach it. One aggregate, the
 * order, goes through all of them: its {@code domain}, {@code store} and {@code event}, and what
 * features share of {@code api} and {@code app}, lie beside the features. A feature enters another
 * by its {@code app} only.
 */
@NullMarked
package dev.torg.productorder;

import org.jspecify.annotations.NullMarked;
