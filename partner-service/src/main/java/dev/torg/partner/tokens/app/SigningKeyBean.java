package dev.torg.partner.tokens.app;

import dev.torg.partner.tokens.domain.SigningKey;
import dev.torg.platform.startup.ProductionReadiness;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the configured signing key; makes one up where losing it at the next restart does no harm.
 */
class SigningKeyBean {

  @Produces
  @Singleton
  SigningKey signingKey(SigningSettings settings) {
    return settings
        .signingKeyLocation()
        .map(SigningKeyBean::read)
        .orElseGet(SigningKeyBean::generateUnlessInProduction);
  }

  private static SigningKey read(String location) {
    try {
      return SigningKey.ofPem(Files.readString(Path.of(location)));
    } catch (IOException e) {
      throw new UncheckedIOException("torg.token.signing-key-location cannot be read", e);
    }
  }

  private static SigningKey generateUnlessInProduction() {
    if (!ProductionReadiness.allowsUnsafeSettings()) {
      throw new IllegalStateException("torg.token.signing-key-location is not set.");
    }
    return SigningKey.generate();
  }
}
