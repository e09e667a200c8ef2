/**
 * What the world learns about credentials, and what of sales units makes one due.
 *
 * <p>Neither a secret nor its hash is ever part of an event.
 */
@NullMarked
package dev.torg.partner.credentials.event;

import org.jspecify.annotations.NullMarked;
