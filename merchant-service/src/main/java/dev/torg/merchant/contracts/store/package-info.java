/**
 * The printed contracts, one for an agreement.
 *
 * <p>Rows never leave this package. Every method runs in the session or transaction that its caller
 * has opened.
 */
@NullMarked
package dev.torg.merchant.contracts.store;

import org.jspecify.annotations.NullMarked;
