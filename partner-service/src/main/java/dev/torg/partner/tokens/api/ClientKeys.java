package dev.torg.partner.tokens.api;

import dev.torg.partner.domain.PresentedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads keys off a request. Whatever cannot be keys is treated as no keys. */
final class ClientKeys {

  private static final String BASIC = "Basic ";

  private ClientKeys() {}

  static Optional<PresentedKeys> ofHeaders(
      @Nullable String clientId, @Nullable String clientSecret, @Nullable String subscriptionKey) {
    if (clientId == null || clientSecret == null || subscriptionKey == null) {
      return Optional.empty();
    }
    return clientId(clientId).map(id -> new PresentedKeys(id, clientSecret, subscriptionKey));
  }

  static Optional<PresentedKeys> ofBasicAuthentication(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    return decoded(authorization.substring(BASIC.length()).trim())
        .filter(pair -> pair.indexOf(':') > 0)
        .flatMap(ClientKeys::ofPair);
  }

  /** Both halves are form-encoded (RFC 6749, 2.3.1); what needs no encoding may come as it is. */
  private static Optional<PresentedKeys> ofPair(String pair) {
    int colon = pair.indexOf(':');
    return UrlEncodedForm.decoded(pair.substring(0, colon))
        .flatMap(ClientKeys::clientId)
        .flatMap(
            id ->
                UrlEncodedForm.decoded(pair.substring(colon + 1))
                    .map(secret -> new PresentedKeys(id, secret, null)));
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> clientId(String text) {
    try {
      return Optional.of(UUID.fromString(text.trim()));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
