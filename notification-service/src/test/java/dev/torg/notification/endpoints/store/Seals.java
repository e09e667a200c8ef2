package dev.torg.notification.endpoints.store;

import dev.torg.notification.endpoints.domain.Secret;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals with keys that a test names. */
public final class Seals {

  private Seals() {}

  public static byte[] sealed(String key, String secret, UUID endpoint) {
    return with(key).seal(new Secret(secret), endpoint);
  }

  static SecretSeal with(String key, String... former) {
    return new SecretSeal(
        new SealingSettings() {
          @Override
          public Optional<String> sealingKey() {
            return Optional.of(key);
          }

          @Override
          public Optional<List<String>> formerSealingKeys() {
            return Optional.of(List.of(former));
          }
        });
  }
}
