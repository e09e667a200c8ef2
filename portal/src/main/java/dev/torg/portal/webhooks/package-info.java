/**
 * Webhooks of a partner or merchant: registered, tried out, paused, and what was sent to them.
 *
 * <p>Keys that call the API live in {@code keys}.
 */
@NullMarked
package dev.torg.portal.webhooks;

import org.jspecify.annotations.NullMarked;
