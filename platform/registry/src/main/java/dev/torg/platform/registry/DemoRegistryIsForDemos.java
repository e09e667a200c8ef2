package dev.torg.platform.registry;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Fictional companies must never vouch for a real signature. */
@ApplicationScoped
class DemoRegistryIsForDemos implements StartupCheck {

  private final RegistryConfig config;

  DemoRegistryIsForDemos(RegistryConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> refusal() {
    return config.kind() == RegistryConfig.Kind.DEMO
        ? Optional.of("torg.registry is demo: fictional companies; set it to bronnoysund.")
        : Optional.empty();
  }
}
