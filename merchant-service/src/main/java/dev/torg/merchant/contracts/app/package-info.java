/**
 * Printing, listing and reading contracts, and the signed links that open them.
 *
 * <p>Printing runs inside the transaction of the signing, on a worker thread. Nothing is stored of
 * a link: its signature is all there is to check.
 */
@NullMarked
package dev.torg.merchant.contracts.app;

import org.jspecify.annotations.NullMarked;
