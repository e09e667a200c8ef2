/**
 * Contracts over HTTP: the addresses that open them, and the document behind one.
 *
 * <p>The address is the credential: whoever has it reads the document until it expires. Who may get
 * an address is decided where it is asked for.
 */
@NullMarked
package dev.torg.merchant.contracts.api;

import org.jspecify.annotations.NullMarked;
