/**
 * The order form at the edge, and what the HTTP operations of several features share.
 *
 * <p>One reader and one writer of the form, used by prefill, portal and review alike, so that its
 * members have the same names and rules everywhere. A test site's password is read here and never
 * written. Resources live with their feature.
 */
@NullMarked
package dev.torg.productorder.api;

import org.jspecify.annotations.NullMarked;
