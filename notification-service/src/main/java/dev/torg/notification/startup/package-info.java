/**
 * What this service asks of its settings in production.
 *
 * <p>Names settings only; what they mean stands where they are used.
 */
@NullMarked
package dev.torg.notification.startup;

import org.jspecify.annotations.NullMarked;
