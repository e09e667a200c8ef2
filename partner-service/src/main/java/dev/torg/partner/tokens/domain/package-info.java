/**
 * The signing key.
 *
 * <p>Plain Java cryptography. The private key never leaves this feature.
 */
@NullMarked
package dev.torg.partner.tokens.domain;

import org.jspecify.annotations.NullMarked;
