/** Quotas, in memory, over HTTP, and between gateways. */
@NullMarked
package dev.torg.gateway.limit;

import org.jspecify.annotations.NullMarked;
