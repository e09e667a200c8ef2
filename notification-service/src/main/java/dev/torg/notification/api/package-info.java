/** What the edges of all features ask: whose things a call is about. */
@NullMarked
package dev.torg.notification.api;

import org.jspecify.annotations.NullMarked;
