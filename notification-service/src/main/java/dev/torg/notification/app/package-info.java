/** What all features ask for: the kinds of events that somebody can be told of. */
@NullMarked
package dev.torg.notification.app;

import org.jspecify.annotations.NullMarked;
