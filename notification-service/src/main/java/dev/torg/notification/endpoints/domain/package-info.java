/** An endpoint and the rules of its registration. */
@NullMarked
package dev.torg.notification.endpoints.domain;

import org.jspecify.annotations.NullMarked;
