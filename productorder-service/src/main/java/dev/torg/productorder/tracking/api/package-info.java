/**
 * Orders under {@code /management/v1} and {@code /management/v2}: reading, listing, deleting.
 *
 * <p>How an order looks in each version is said in the shared {@code api}.
 */
@NullMarked
package dev.torg.productorder.tracking.api;

import org.jspecify.annotations.NullMarked;
