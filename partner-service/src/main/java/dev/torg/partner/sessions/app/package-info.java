/**
 * What a portal user can do with a session, one class per act.
 *
 * <p>The only room of the feature that opens a transaction.
 */
@NullMarked
package dev.torg.partner.sessions.app;

import org.jspecify.annotations.NullMarked;
