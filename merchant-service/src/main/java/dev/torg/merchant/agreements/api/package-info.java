/**
 * Merchant agreements over HTTP: the own one in the portal, and the review queue of operators.
 *
 * <p>A person acts for one business, the one in the session; an operator sees all. Neither is
 * reachable with a partner's or a merchant's token.
 */
@NullMarked
package dev.torg.merchant.agreements.api;

import org.jspecify.annotations.NullMarked;
