package dev.torg.notification.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long messages are kept. */
@ConfigMapping(prefix = "torg.webhooks")
public interface RetentionSettings {

  /** How long a message can be read and sent again, by the time of the business. */
  @WithDefault("P30D")
  Duration keptFor();
}
