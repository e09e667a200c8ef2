/**
 * What the world learns about partners, on the topic of partners.
 *
 * <p>The members of the state are a public interface: they only ever grow.
 */
@NullMarked
package dev.torg.partner.partners.event;

import org.jspecify.annotations.NullMarked;
