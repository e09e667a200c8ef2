/** The edge of the feed: the same bytes that are sent to endpoints, page by page. */
@NullMarked
package dev.torg.notification.feed.api;

import org.jspecify.annotations.NullMarked;
