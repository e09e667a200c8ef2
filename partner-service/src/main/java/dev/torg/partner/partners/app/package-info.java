/**
 * What can be done with partners, one class per act.
 *
 * <p>The only room of the feature that opens a transaction; the event of a change joins it.
 */
@NullMarked
package dev.torg.partner.partners.app;

import org.jspecify.annotations.NullMarked;
