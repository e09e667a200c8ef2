/** Words that all features use: who is told of things, of what kinds, and where. */
@NullMarked
package dev.torg.notification.domain;

import org.jspecify.annotations.NullMarked;
