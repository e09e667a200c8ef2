/**
 * What a service gets in place of a caller's own token: a pass, signed here, for that service alone
 * and for a few minutes. So nobody behind the gateway can call anybody else in a caller's name.
 *
 * <p>Who calls, and whether they may, is found out before, in {@code credential}.
 */
@NullMarked
package dev.torg.gateway.pass;

import org.jspecify.annotations.NullMarked;
