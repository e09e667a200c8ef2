/**
 * The development eID: an OpenID provider on which a visitor picks one of the demo persons. Beside
 * it, to spare a process, the mailbox in which every mail of this machine ends.
 *
 * <p>It stands where a real eID stands in production and speaks the same protocol, so that the
 * services know no difference. Whoever reaches it can be anybody: it listens on the loopback
 * interface only, and the services refuse it outside of the demo profile.
 */
@NullMarked
package dev.torg.eid;

import org.jspecify.annotations.NullMarked;
