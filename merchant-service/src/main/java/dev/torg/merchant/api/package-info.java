/**
 * What every feature of this service has at its edge: a business in a path and in an answer.
 *
 * <p>Resources live in the features. A resource parses, calls one use case and renders; it decides
 * nothing.
 */
@NullMarked
package dev.torg.merchant.api;

import org.jspecify.annotations.NullMarked;
