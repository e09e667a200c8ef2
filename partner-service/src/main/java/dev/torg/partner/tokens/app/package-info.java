/**
 * Buying a token with a credential.
 *
 * <p>Asks the credentials for the caller behind the keys and has the claims signed.
 */
@NullMarked
package dev.torg.partner.tokens.app;

import org.jspecify.annotations.NullMarked;
