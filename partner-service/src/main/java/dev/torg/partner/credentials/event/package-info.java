/**
 * What the world learns about credentials: that one was issued, that one was revoked.
 *
 * <p>Neither a secret nor its hash is ever part of an event.
 */
@NullMarked
package dev.torg.partner.credentials.event;

import org.jspecify.annotations.NullMarked;
