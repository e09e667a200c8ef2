/**
 * The edge of the portal's sessions: login, who am I, acting for somebody, log out.
 *
 * <p>The eID's protocol itself is the framework's; only its result arrives here.
 */
@NullMarked
package dev.torg.partner.sessions.api;

import org.jspecify.annotations.NullMarked;
