/**
 * Who calls: the kinds of caller, the token that proves one, and its verification.
 *
 * <p>A token is an RS256 JWT. Callers have theirs from partner-service, and the gateway verifies
 * it; services get one from the gateway, which says the same of the same {@link
 * dev.torg.platform.identity.Caller} to one service alone. Issuing tokens, keeping credentials and
 * deciding what a caller may see do not belong here.
 */
@NullMarked
package dev.torg.platform.identity;

import org.jspecify.annotations.NullMarked;
