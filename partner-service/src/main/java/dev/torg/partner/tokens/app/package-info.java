/**
 * Buying a token with a credential.
 *
 * <p>Finds the credential that the keys prove and has the claims signed. Reads and signs; nothing
 * is written from here.
 */
@NullMarked
package dev.torg.partner.tokens.app;

import org.jspecify.annotations.NullMarked;
