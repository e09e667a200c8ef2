/**
 * What can be done with credentials: issue, reveal, find, change, rotate, revoke, prove, and set up
 * the first operator.
 *
 * <p>The only room of the feature that opens a transaction; the event of a change joins it.
 */
@NullMarked
package dev.torg.partner.credentials.app;

import org.jspecify.annotations.NullMarked;
