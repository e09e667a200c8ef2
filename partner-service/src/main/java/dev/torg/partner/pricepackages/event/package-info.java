/**
 * What the world learns about price packages, on their own topic.
 *
 * <p>Product types are written with their stored names, whatever version the caller spoke.
 */
@NullMarked
package dev.torg.partner.pricepackages.event;

import org.jspecify.annotations.NullMarked;
