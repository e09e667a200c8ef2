/**
 * What the HTTP operations of several features share: views, among them an order in each published
 * version, tags, public addresses, headers.
 *
 * <p>What a version shows is decided in its record and nowhere else. Resources live with their
 * feature.
 */
@NullMarked
package dev.torg.productorder.api;

import org.jspecify.annotations.NullMarked;
