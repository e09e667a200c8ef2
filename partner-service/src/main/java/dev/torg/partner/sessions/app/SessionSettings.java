package dev.torg.partner.sessions.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long portal sessions last. */
@ConfigMapping(prefix = "torg.portal")
public interface SessionSettings {

  /** How long one session token is good. Choosing whom to act for gives a new one. */
  @WithDefault("1h")
  Duration sessionLifetime();

  /** How long after proving the eID a session can still be renewed. */
  @WithDefault("12h")
  Duration loginLifetime();
}
