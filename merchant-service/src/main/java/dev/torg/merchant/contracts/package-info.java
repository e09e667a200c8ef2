/**
 * Contracts: what was signed, as a PDF that never changes.
 *
 * <p>The feature prints a contract when an agreement is signed, keeps it, and opens it for a while
 * to whoever has its address. All of it lives here, from the tables up to HTTP; see ADR 14.
 */
@NullMarked
package dev.torg.merchant.contracts;

import org.jspecify.annotations.NullMarked;
