package dev.torg.gateway.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.present;
import static dev.torg.platform.startup.Requirements.privateFiles;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Whom services believe is asked how it keeps that. */
@ApplicationScoped
class GatewayProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.gateway.pass.signing-key-location",
            present().and(privateFiles()),
            "must name files with RSA keys in PKCS#8 PEM that others cannot read, the same for"
                + " all replicas, and not those of partner-service: services believe whoever"
                + " has them."),
        new ProductionSetting(
            "torg.gateway.pass.lifetime",
            atMost(Duration.ofMinutes(5)),
            "must be more than nothing and 5m at most: services know of no revocation."));
  }
}
