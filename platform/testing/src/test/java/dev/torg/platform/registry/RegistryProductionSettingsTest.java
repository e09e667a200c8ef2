package dev.torg.platform.registry;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class RegistryProductionSettingsTest extends ProductionTableRules {

  RegistryProductionSettingsTest() {
    super(
        new RegistryProductionSettings(),
        new SettingSample("torg.registry", "demo", "bronnoysund"),
        new SettingSample(
            "torg.registry.bronnoysund.url", "http://data.brreg.no", "https://data.brreg.no"));
  }
}
