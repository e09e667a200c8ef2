/**
 * How many requests a caller may send, over all gateways together.
 *
 * <p>A caller is a credential or, without one, an address. Counting happens in memory: a gateway
 * tells the others what it let through, and deducts what they told ({@link
 * dev.torg.gateway.limit.UseExchange}). Between two tellings each lets through its share of what is
 * left, so that all together keep the limit. Why so: ADR 12.
 */
@NullMarked
package dev.torg.gateway.limit;

import org.jspecify.annotations.NullMarked;
