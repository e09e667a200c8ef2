/**
 * What can be done with credentials of every kind: issue, find, change, rotate, revoke, and set up
 * the first operator; and the one path that every change of a credential takes.
 *
 * <p>The only room of the feature that opens a transaction; the event of a change joins it.
 */
@NullMarked
package dev.torg.partner.credentials.app;

import org.jspecify.annotations.NullMarked;
