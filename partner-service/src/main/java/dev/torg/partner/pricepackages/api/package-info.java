/**
 * The edge of the price packages, with one rendering per generation of the API.
 *
 * <p>Parses, calls one use case and renders. The product types' many names exist only here.
 */
@NullMarked
package dev.torg.partner.pricepackages.api;

import org.jspecify.annotations.NullMarked;
