/** All that an owner may know, in one order, for those who ask instead of being called. */
@NullMarked
package dev.torg.notification.feed;

import org.jspecify.annotations.NullMarked;
