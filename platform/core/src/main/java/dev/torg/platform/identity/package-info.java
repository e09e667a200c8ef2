/**
 * Who calls: the kinds of caller, the token that proves one, and its verification.
 *
 * <p>A token is an RS256 JWT issued by partner-service. The gateway and each service verify it with
 * the same classes from here and see the same {@link dev.torg.platform.identity.Caller}. Issuing
 * tokens, keeping credentials and deciding what a caller may see do not belong here.
 */
@NullMarked
package dev.torg.platform.identity;

import org.jspecify.annotations.NullMarked;
