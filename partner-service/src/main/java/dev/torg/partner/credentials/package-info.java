/**
 * Credentials: the keys with which programs and operators prove themselves.
 *
 * <p>Secrets are random, shown once, and kept as hashes only. A revocation is announced, so that
 * tokens bought with the credential stop working everywhere.
 */
@NullMarked
package dev.torg.partner.credentials;

import org.jspecify.annotations.NullMarked;
