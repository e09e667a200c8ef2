/**
 * The review queue over HTTP, for operators: {@code /operations/v1/review/product-orders}.
 *
 * <p>Shows the form as submitted and the questions and answers; neither a test site's password nor
 * the reason of a rejection, which is for the merchant alone.
 */
@NullMarked
package dev.torg.productorder.review.api;

import org.jspecify.annotations.NullMarked;
