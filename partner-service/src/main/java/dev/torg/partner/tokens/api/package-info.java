/**
 * The two token operations and the public key set.
 *
 * <p>A refusal looks the same whatever was wrong with the keys, so that nothing is revealed.
 */
@NullMarked
package dev.torg.partner.tokens.api;

import org.jspecify.annotations.NullMarked;
