/**
 * {@code POST /management/v1/product-orders}, its aliases, and the same for people of a partner:
 * reading the request, its headers included, and answering with the address for the merchant.
 *
 * <p>Every problem of a request comes in one answer. What an order is checked against besides its
 * own values is for the use case.
 */
@NullMarked
package dev.torg.productorder.prefill.api;

import org.jspecify.annotations.NullMarked;
