/** Words that all features use: who is told of what, where and how, and when again. */
@NullMarked
package dev.torg.notification.domain;

import org.jspecify.annotations.NullMarked;
