/** Whom the gateway believes, and for how long. */
@NullMarked
package dev.torg.gateway.credential;

import org.jspecify.annotations.NullMarked;
