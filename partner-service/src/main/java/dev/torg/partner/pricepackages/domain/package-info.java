/**
 * The price package, the products it can be for and the markets it is valid in.
 *
 * <p>Plain Java. Nothing here knows of HTTP, the database or Kafka.
 */
@NullMarked
package dev.torg.partner.pricepackages.domain;

import org.jspecify.annotations.NullMarked;
