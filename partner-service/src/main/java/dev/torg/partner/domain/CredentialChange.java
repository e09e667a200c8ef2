package dev.torg.partner.domain;

import dev.torg.platform.business.Replacement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a credential.
 *
 * @param label how to call it; null takes the name away
 * @param apiVersion the version to pin; null unpins
 * @param expiresAt the end; null means for ever
 * @param requestsPerMinute the credential's own limit; null means the general one
 */
public record CredentialChange(
    Replacement<String> label,
    Replacement<String> apiVersion,
    Replacement<Instant> expiresAt,
    Replacement<Integer> requestsPerMinute) {

  /** Nothing but that it has no name any more. */
  public static final CredentialChange WITHOUT_LABEL =
      new CredentialChange(
          Replacement.by(null), Replacement.none(), Replacement.none(), Replacement.none());

  /** An end has whole seconds. */
  public CredentialChange {
    Instant end = expiresAt.value();
    if (end != null) {
      expiresAt = Replacement.by(end.truncatedTo(ChronoUnit.SECONDS));
    }
  }

  /** Nothing but another limit. */
  public static CredentialChange ofLimit(@Nullable Integer requestsPerMinute) {
    return new CredentialChange(
        Replacement.none(),
        Replacement.none(),
        Replacement.none(),
        Replacement.by(requestsPerMinute));
  }

  public CredentialChange withLimit(Replacement<Integer> limit) {
    return new CredentialChange(label, apiVersion, expiresAt, limit);
  }
}
