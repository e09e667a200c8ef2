/**
 * Credentials from outside: all of them for operators, and a partner's own in the portal.
 *
 * <p>Parses, calls one use case and renders; how a credential looks is shared with others, beside
 * the features.
 */
@NullMarked
package dev.torg.partner.credentials.api;

import org.jspecify.annotations.NullMarked;
