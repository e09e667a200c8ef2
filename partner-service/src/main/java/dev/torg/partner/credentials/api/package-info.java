/**
 * The operator's resource for issuing and revoking credentials.
 *
 * <p>The one place where a fresh secret is written into an answer. It is never logged.
 */
@NullMarked
package dev.torg.partner.credentials.api;

import org.jspecify.annotations.NullMarked;
