/**
 * Places of messages, and pages of those that have one. Messages themselves are written elsewhere.
 */
@NullMarked
package dev.torg.notification.feed.store;

import org.jspecify.annotations.NullMarked;
