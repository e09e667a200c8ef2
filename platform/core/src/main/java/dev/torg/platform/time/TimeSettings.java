package dev.torg.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What time it is for the business. */
@ConfigMapping(prefix = "torg.time")
public interface TimeSettings {

  /** How far the time of the business is ahead of the world's, to try out what time brings. */
  @WithDefault("0s")
  Duration offset();
}
