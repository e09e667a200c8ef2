package dev.torg.partner.tokens.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.partner.tokens.app.IssuedToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The standard token answer. Existing clients read every value as a string, numbers too. */
@Schema
record AccessTokenView(
    @JsonProperty("token_type") @Schema(enumeration = "Bearer") String tokenType,
    @JsonProperty("expires_in")
        @Schema(
            maxLength = 5,
            pattern = "^\\d{1,5}$",
            description = "Seconds until the token ends.")
        String expiresIn,
    @JsonProperty("ext_expires_in") @Schema(maxLength = 5, pattern = "^\\d{1,5}$")
        String extExpiresIn,
    @JsonProperty("expires_on")
        @Schema(maxLength = 12, pattern = "^\\d{1,12}$", description = "Seconds since 1970.")
        String expiresOn,
    @JsonProperty("not_before")
        @Schema(maxLength = 12, pattern = "^\\d{1,12}$", description = "Seconds since 1970.")
        String notBefore,
    @JsonProperty("resource") @Schema(maxLength = 36) String resource,
    @JsonProperty("access_token") @Schema(minLength = 1, maxLength = 8192) String accessToken) {

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
