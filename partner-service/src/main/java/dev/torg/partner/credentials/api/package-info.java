/**
 * Credentials from outside: all of them for operators, a partner's own in the portal, and the keys
 * of a merchant's own sales units there.
 *
 * <p>The one place where a fresh secret is written into an answer. It is never logged.
 */
@NullMarked
package dev.torg.partner.credentials.api;

import org.jspecify.annotations.NullMarked;
