/**
 * The end of a successful order: its sales unit exists.
 *
 * <p>APPROVED is set here and nowhere else, by the event that tells of the new sales unit. Also
 * keeps whose sales unit each MSN is.
 */
@NullMarked
package dev.torg.productorder.completion.app;

import org.jspecify.annotations.NullMarked;
