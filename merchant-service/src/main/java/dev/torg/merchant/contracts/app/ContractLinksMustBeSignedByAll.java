package dev.torg.merchant.contracts.app;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** An address made by one replica must open at the others, and nobody may guess the secret. */
@ApplicationScoped
class ContractLinksMustBeSignedByAll implements StartupCheck {

  private static final int SHORTEST = 32;

  private final ContractSettings settings;

  ContractLinksMustBeSignedByAll(ContractSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.linkSecret().filter(secret -> secret.length() >= SHORTEST).isPresent()
        ? Optional.empty()
        : Optional.of(
            "torg.contracts.link-secret is missing or has fewer than 32 characters:"
                + " set the same long random text for all replicas.");
  }
}
