package dev.torg.notification.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class NotificationProductionSettingsTest extends ProductionTableRules {

  private static final String RANDOM = "gX3vQ9rT5kLm2WzY7bNc4JdHs8PfAe1u";

  NotificationProductionSettingsTest() {
    super(
        new NotificationProductionSettings(),
        new SettingSample("torg.webhooks.loopback", "true", "false"),
        new SettingSample("torg.webhooks.sealing-key", null, RANDOM),
        new SettingSample("torg.webhooks.sealing-key", "short", RANDOM),
        new SettingSample("torg.webhooks.sealing-key", "a".repeat(32), RANDOM),
        new SettingSample("quarkus.mailer.host", null, "smtp.pay.example"),
        new SettingSample("quarkus.mailer.from", null, "noreply@pay.example"),
        new SettingSample("quarkus.mailer.mock", "true", "false"),
        new SettingSample("torg.webhooks.rotation-overlap", "P3650D", "24h"));
  }
}
