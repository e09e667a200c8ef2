/**
 * The merchant agreement: who owns the business, the signature, the contracts.
 *
 * <p>How an agreement is judged lives in {@code review}.
 */
@NullMarked
package dev.torg.portal.agreement;

import org.jspecify.annotations.NullMarked;
