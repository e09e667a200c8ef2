/**
 * The gateway under test, the services behind it, and a broker that can die.
 *
 * <p>{@link dev.torg.gateway.testing.Gateway} speaks HTTP to the gateway, {@link
 * dev.torg.gateway.testing.BareConnection} what no client library would send.
 */
@NullMarked
package dev.torg.gateway.testing;

import org.jspecify.annotations.NullMarked;
