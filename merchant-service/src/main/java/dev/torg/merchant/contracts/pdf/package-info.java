/**
 * Prints contracts: lays out what the domain says a contract says.
 *
 * <p>Knows paper, letters and lines, and nothing of databases or HTTP. Printing is work for the
 * processor: call it on a worker thread. The same text gives the same bytes, whoever prints it.
 */
@NullMarked
package dev.torg.merchant.contracts.pdf;

import org.jspecify.annotations.NullMarked;
