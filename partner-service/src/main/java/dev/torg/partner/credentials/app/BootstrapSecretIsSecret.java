package dev.torg.partner.credentials.app;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The demo's operator secret is known to all, and a short one can be guessed. */
@ApplicationScoped
class BootstrapSecretIsSecret implements StartupCheck {

  private static final int SHORTEST = 32;

  private final BootstrapSettings settings;

  BootstrapSecretIsSecret(BootstrapSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings
        .operatorSecret()
        .filter(secret -> secret.startsWith("demo-") || secret.length() < SHORTEST)
        .map(secret -> "torg.bootstrap.operator-secret must be 32 random characters or more.");
  }
}
