package dev.torg.platform.registry;

import static dev.torg.platform.startup.Requirements.https;
import static dev.torg.platform.startup.Requirements.oneOf;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who vouches for a real signature must be a real register, reached without anybody between. */
@ApplicationScoped
class RegistryProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.registry",
            oneOf("bronnoysund", "BRONNOYSUND"),
            "must be bronnoysund: the companies of the demo are fictional."),
        new ProductionSetting(
            "torg.registry.bronnoysund.url",
            https(),
            "must be an https address: who sits between would decide who may sign."));
  }
}
