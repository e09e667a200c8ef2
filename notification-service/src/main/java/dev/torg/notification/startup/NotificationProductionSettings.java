package dev.torg.notification.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.off;
import static dev.torg.platform.startup.Requirements.present;
import static dev.torg.platform.startup.Requirements.secret;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Calls go to the internet only, nobody but us can sign them, and mails leave. */
@ApplicationScoped
class NotificationProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.webhooks.loopback",
            off(),
            "must be false: callers would reach what listens on this machine."),
        new ProductionSetting(
            "torg.webhooks.sealing-key",
            present().and(secret(32)),
            "must be 32 random characters or more, the same for all replicas."),
        new ProductionSetting(
            "quarkus.mailer.host", present(), "must name the server that mails leave by."),
        new ProductionSetting(
            "quarkus.mailer.from",
            present(),
            "must be the address that mails come from, of a domain of yours."),
        new ProductionSetting(
            "quarkus.mailer.mock", off(), "must be false: mails would go nowhere."),
        new ProductionSetting(
            "torg.webhooks.rotation-overlap",
            atMost(Duration.ofDays(30)),
            "must be more than nothing and 30 days at most: a lost secret would sign on."));
  }
}
