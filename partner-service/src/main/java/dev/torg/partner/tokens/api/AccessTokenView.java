package dev.torg.partner.tokens.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.partner.tokens.app.IssuedToken;

/** The standard token answer. Existing clients read every value as a string, numbers too. */
record AccessTokenView(
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") String expiresIn,
    @JsonProperty("ext_expires_in") String extExpiresIn,
    @JsonProperty("expires_on") String expiresOn,
    @JsonProperty("not_before") String notBefore,
    @JsonProperty("resource") String resource,
    @JsonProperty("access_token") String accessToken) {

  private static final String ANY_RESOURCE = "00000002-0000-0000-c000-000000000000";

  static AccessTokenView of(IssuedToken token) {
    String seconds = Long.toString(token.lifetime().toSeconds());
    return new AccessTokenView(
        "Bearer",
        seconds,
        seconds,
        Long.toString(token.expiresAt().getEpochSecond()),
        Long.toString(token.issuedAt().getEpochSecond()),
        ANY_RESOURCE,
        token.text());
  }
}
