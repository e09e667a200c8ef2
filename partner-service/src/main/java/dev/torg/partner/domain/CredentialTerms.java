package dev.torg.partner.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a credential is called, and how calls with it are served.
 *
 * @param label what its holder calls it, to know it again
 * @param apiVersion the dated version that they speak by default, if pinned
 * @param requestsPerMinute how many there may be; absent where the general limit applies
 */
public record CredentialTerms(
    @Nullable String label, @Nullable String apiVersion, @Nullable Integer requestsPerMinute) {

  static final CredentialTerms USUAL = new CredentialTerms(null, null, null);

  CredentialTerms changedBy(CredentialChange change) {
    return new CredentialTerms(
        change.label().over(label),
        change.apiVersion().over(apiVersion),
        change.requestsPerMinute().over(requestsPerMinute));
  }
}
