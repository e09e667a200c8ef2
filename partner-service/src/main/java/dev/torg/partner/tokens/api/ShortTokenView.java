package dev.torg.partner.tokens.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.partner.tokens.app.IssuedToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token answer for management keys. The published contract has the seconds as a string. */
@Schema
record ShortTokenView(
    @JsonProperty("token_type") @Schema(enumeration = "Bearer") String tokenType,
    @JsonProperty("expires_in")
        @Schema(
            maxLength = 3,
            pattern = "^\\d{1,3}$",
            description = "Seconds until the token ends.")
        String expiresIn,
    @JsonProperty("access_token") @Schema(minLength = 1, maxLength = 8192) String accessToken) {

  static ShortTokenView of(IssuedToken token) {
    return new ShortTokenView("Bearer", Long.toString(token.lifetime().toSeconds()), token.text());
  }
}
