package dev.torg.journey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The purchase of a short-lived token with keys that have no subscription key. */
public final class ClientCredentials {

  private ClientCredentials() {}

  public static String token(Gateway gateway, String who, String clientId, String secret) {
    byte[] pair = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return gateway
        .send(
            Call.form(who, "/miami/v1/token", "grant_type=client_credentials")
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)))
        .expect("The request for a token of " + who, 200)
        .text("access_token");
  }
}
