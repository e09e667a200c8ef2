/**
 * Tokens: what a credential buys, for a while.
 *
 * <p>Two ways in, as the published contracts have them, and the public key with which everybody
 * else checks what was signed here. Sessions of the portal are signed here too.
 */
@NullMarked
package dev.torg.partner.tokens;

import org.jspecify.annotations.NullMarked;
