/**
 * What the edges of several features share: credentials as they are shown, the bodies that change
 * them, and how a partner is named in a path or by its token.
 *
 * <p>Nothing here is a resource or calls a use case. The one place where a fresh secret is written
 * into an answer; it is never logged.
 */
@NullMarked
package dev.torg.partner.api;

import org.jspecify.annotations.NullMarked;
