/**
 * What the gateway asks of its settings in production.
 *
 * <p>Names settings only; what they mean stands where they are used.
 */
@NullMarked
package dev.torg.gateway.startup;

import org.jspecify.annotations.NullMarked;
