package dev.torg.merchant.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class MerchantProductionSettingsTest extends ProductionTableRules {

  private static final String RANDOM = "gX3vQ9rT5kLm2WzY7bNc4JdHs8PfAe1u";

  MerchantProductionSettingsTest() {
    super(
        new MerchantProductionSettings(),
        new SettingSample("torg.agreement.policy", "automatic", "manual"),
        new SettingSample("torg.contracts.link-secret", null, RANDOM),
        new SettingSample("torg.contracts.link-secret", "short", RANDOM),
        new SettingSample("torg.contracts.link-secret", "a".repeat(32), RANDOM),
        new SettingSample("torg.contracts.link-lifetime", "P3650D", "PT15M"));
  }
}
