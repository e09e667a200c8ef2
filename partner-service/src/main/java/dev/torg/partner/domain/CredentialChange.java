package dev.torg.partner.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a credential.
 *
 * @param apiVersion the version to pin; null unpins
 * @param expiresAt the end; null means for ever
 * @param requestsPerMinute the credential's own limit; null means the general one
 */
public record CredentialChange(
    Replacement<String> apiVersion,
    Replacement<Instant> expiresAt,
    Replacement<Integer> requestsPerMinute) {

  /** Nothing but another limit. */
  public static CredentialChange ofLimit(@Nullable Integer requestsPerMinute) {
    return new CredentialChange(
        Replacement.none(), Replacement.none(), Replacement.by(requestsPerMinute));
  }
}
