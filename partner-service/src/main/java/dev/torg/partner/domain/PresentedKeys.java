package dev.torg.partner.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keys as a caller presents them.
 *
 * @param subscriptionKey absent where Basic authentication is used, which is how the kinds of keys
 *     are kept apart: neither can be used in the other's place
 */
public record PresentedKeys(UUID clientId, String clientSecret, @Nullable String subscriptionKey) {

  @Override
  public String toString() {
    return "PresentedKeys[" + clientId + "]";
  }
}
