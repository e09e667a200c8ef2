package dev.torg.partner.tokens.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.partner.tokens.app.IssuedToken;

/** The token answer for management keys. The published contract has the seconds as a string. */
record ShortTokenView(
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") String expiresIn,
    @JsonProperty("access_token") String accessToken) {

  static ShortTokenView of(IssuedToken token) {
    return new ShortTokenView("Bearer", Long.toString(token.lifetime().toSeconds()), token.text());
  }
}
