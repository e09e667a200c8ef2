/**
 * How a service's description of its API comes about: the texts stand in {@code META-INF/openapi},
 * the shapes in the records, and the build joins them by address, method and name.
 *
 * <p>Here is what the build must be told for that, and no word about any operation.
 */
@NullMarked
package dev.torg.platform.document;

import org.jspecify.annotations.NullMarked;
