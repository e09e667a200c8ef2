/**
 * The HTTP edge: read the request, call a use case, render the answer.
 *
 * <p>An API version is a renderer here and nothing anywhere else. Adding a version means adding one
 * renderer per resource; the exhaustive switches that choose them then no longer compile.
 */
@NullMarked
package dev.torg.salesunit.api;

import org.jspecify.annotations.NullMarked;
