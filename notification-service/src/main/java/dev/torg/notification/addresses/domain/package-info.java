/**
 * Which addresses of the internet are nobody's, or somebody's inside. Names are resolved elsewhere.
 */
@NullMarked
package dev.torg.notification.addresses.domain;

import org.jspecify.annotations.NullMarked;
