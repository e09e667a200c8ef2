/** Quotas, without a server. */
@NullMarked
package dev.torg.gateway.limit;

import org.jspecify.annotations.NullMarked;
