/**
 * How many requests a caller may send.
 *
 * <p>A caller is a credential or, without one, an address. Each gateway grants its own part of the
 * quota from memory, so that counting costs no call; the number of replicas is a setting.
 */
@NullMarked
package dev.torg.gateway.limit;

import org.jspecify.annotations.NullMarked;
