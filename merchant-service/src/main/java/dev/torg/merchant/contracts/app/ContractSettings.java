package dev.torg.merchant.contracts.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the addresses of contracts are made. */
@ConfigMapping(prefix = "torg.contracts")
public interface ContractSettings {

  /**
   * What signs the addresses, at least 32 characters and the same for all replicas. Without it each
   * process makes one of its own, for demos only.
   */
  Optional<String> linkSecret();

  /** How long an address serves the document. */
  @WithDefault("PT15M")
  Duration linkLifetime();
}
