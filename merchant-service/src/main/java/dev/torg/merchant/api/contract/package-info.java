/**
 * Contracts over HTTP: the address that opens one, and the document behind it.
 *
 * <p>The address is the credential: whoever has it reads the document until it expires. Who may get
 * an address is decided where it is asked for, in {@code management} and {@code portal}.
 */
@NullMarked
package dev.torg.merchant.api.contract;

import org.jspecify.annotations.NullMarked;
