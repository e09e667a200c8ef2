/**
 * Orders under {@code /management/v1} and {@code /management/v2}: reading, listing, deleting.
 *
 * <p>Each published version has one renderer here, and the vocabulary of states that it speaks.
 * What a version shows is decided in its renderer and nowhere else.
 */
@NullMarked
package dev.torg.productorder.tracking.api;

import org.jspecify.annotations.NullMarked;
