/** How pages of the feed are read. */
@NullMarked
package dev.torg.notification.feed.store;

import org.jspecify.annotations.NullMarked;
