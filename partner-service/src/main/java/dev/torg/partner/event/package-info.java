/**
 * What the world learns about credentials, whichever feature changed them.
 *
 * <p>Neither a secret nor its hash is ever part of an event.
 */
@NullMarked
package dev.torg.partner.event;

import org.jspecify.annotations.NullMarked;
