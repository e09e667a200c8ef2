/**
 * The partner and its rules: its number, its states.
 *
 * <p>Plain Java. Nothing here knows of HTTP, the database or Kafka.
 */
@NullMarked
package dev.torg.partner.partners.domain;

import org.jspecify.annotations.NullMarked;
