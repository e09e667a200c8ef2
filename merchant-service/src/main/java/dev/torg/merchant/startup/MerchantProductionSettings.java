package dev.torg.merchant.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.oneOf;
import static dev.torg.platform.startup.Requirements.present;
import static dev.torg.platform.startup.Requirements.secret;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Agreements are looked at, and contracts open only to whom they were given. */
@ApplicationScoped
class MerchantProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.agreement.policy",
            oneOf("manual", "MANUAL"),
            "must be manual: nobody would look at an agreement."),
        new ProductionSetting(
            "torg.contracts.link-secret",
            present().and(secret(32)),
            "must be 32 random characters or more, the same for all replicas."),
        new ProductionSetting(
            "torg.contracts.link-lifetime",
            atMost(Duration.ofHours(24)),
            "must be more than nothing and 24h at most: an address cannot be withdrawn."));
  }
}
