package dev.torg.notification.endpoints.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How secrets of endpoints are replaced. */
@ConfigMapping(prefix = "torg.webhooks")
public interface RotationSettings {

  /** How long calls are signed with the secret before the present one, too. */
  @WithDefault("24h")
  Duration rotationOverlap();
}
