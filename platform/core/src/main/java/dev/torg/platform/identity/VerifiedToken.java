package dev.torg.platform.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a genuine token says.
 *
 * @param subscriptionKeyHash base64url SHA-256 of the subscription key that must come along; null
 *     when none is needed
 * @param secretGeneration which of its credential's secrets, counted from 1, bought the token
 * @param requestsPerMinute the credential's own limit when the token was bought; null for the
 *     general one
 */
public record VerifiedToken(
    Caller caller,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable String subscriptionKeyHash,
    int secretGeneration,
    @Nullable Long requestsPerMinute) {

  /** No token is good for longer, whatever is configured; what refuses tokens may forget then. */
  public static final Duration LONGEST_LIFE = Duration.ofHours(24);
}
