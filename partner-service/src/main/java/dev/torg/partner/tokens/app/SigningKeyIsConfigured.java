package dev.torg.partner.tokens.app;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A generated key would differ between replicas and end every session at each restart. */
@ApplicationScoped
class SigningKeyIsConfigured implements StartupCheck {

  private final SigningSettings settings;

  SigningKeyIsConfigured(SigningSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.signingKeyLocation().isPresent()
        ? Optional.empty()
        : Optional.of(
            "torg.token.signing-key-location is not set: point it at an RSA key in PKCS#8 PEM.");
  }
}
