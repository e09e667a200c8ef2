package dev.torg.partner.domain;

import org.jspecify.annotations.Nullable;

/**
 * How calls with a credential are served.
 *
 * @param apiVersion the dated version that they speak by default, if pinned
 * @param requestsPerMinute how many there may be; absent where the general limit applies
 */
public record CredentialTerms(@Nullable String apiVersion, @Nullable Integer requestsPerMinute) {

  static final CredentialTerms USUAL = new CredentialTerms(null, null);

  CredentialTerms changedBy(CredentialChange change) {
    return new CredentialTerms(
        change.apiVersion().over(apiVersion), change.requestsPerMinute().over(requestsPerMinute));
  }
}
