/** Counts, without a server. */
@NullMarked
package dev.torg.gateway.calls;

import org.jspecify.annotations.NullMarked;
