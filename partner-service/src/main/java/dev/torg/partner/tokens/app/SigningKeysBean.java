package dev.torg.partner.tokens.app;

import dev.torg.partner.tokens.domain.SigningKey;
import dev.torg.partner.tokens.domain.SigningKeys;
import dev.torg.platform.startup.ProductionReadiness;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the configured signing keys; makes one up where losing it at the next restart does no harm.
 */
class SigningKeysBean {

  @Produces
  @Singleton
  SigningKeys signingKeys(SigningSettings settings) {
    return new SigningKeys(
        settings
            .signingKeyLocation()
            .map(locations -> locations.stream().map(SigningKeysBean::read).toList())
            .orElseGet(() -> List.of(generatedUnlessInProduction())));
  }

  private static SigningKey read(String location) {
    try {
      return SigningKey.ofPem(Files.readString(Path.of(location.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException("torg.token.signing-key-location cannot be read", e);
    }
  }

  private static SigningKey generatedUnlessInProduction() {
    if (!ProductionReadiness.allowsUnsafeSettings()) {
      throw new IllegalStateException("torg.token.signing-key-location is not set.");
    }
    return SigningKey.generate();
  }
}
