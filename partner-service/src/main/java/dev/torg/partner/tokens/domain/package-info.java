/**
 * The signing key and how long a token lives.
 *
 * <p>Plain Java cryptography. The private key never leaves this room.
 */
@NullMarked
package dev.torg.partner.tokens.domain;

import org.jspecify.annotations.NullMarked;
