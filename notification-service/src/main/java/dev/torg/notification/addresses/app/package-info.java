/**
 * Judges the place that a call would go to, when it is registered and before each call.
 *
 * <p>Names are resolved here, and nowhere else in this service: what was judged is what is called.
 */
@NullMarked
package dev.torg.notification.addresses.app;

import org.jspecify.annotations.NullMarked;
