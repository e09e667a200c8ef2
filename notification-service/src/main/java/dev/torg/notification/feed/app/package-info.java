/** Gives messages their place in the feed, and reads it. */
@NullMarked
package dev.torg.notification.feed.app;

import org.jspecify.annotations.NullMarked;
