/**
 * The review of orders, by operators and by the automatic policy; on a real database and a real
 * broker.
 */
@NullMarked
package dev.torg.productorder.review;

import org.jspecify.annotations.NullMarked;
