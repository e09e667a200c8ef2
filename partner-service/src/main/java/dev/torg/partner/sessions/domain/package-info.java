/**
 * The portal user, the person as the eID names it, and the rules of who may act for whom.
 *
 * <p>Plain Java. A national identity number has no place here and is refused.
 */
@NullMarked
package dev.torg.partner.sessions.domain;

import org.jspecify.annotations.NullMarked;
