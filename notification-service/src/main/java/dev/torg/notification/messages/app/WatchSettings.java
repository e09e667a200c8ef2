package dev.torg.notification.messages.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an endpoint may fail. */
@ConfigMapping(prefix = "torg.webhooks")
public interface WatchSettings {

  /**
   * How long no call may succeed before an endpoint is paused, by the time of the business. Its
   * owner is told at 50, 70 and 90 percent of the way.
   */
  @WithDefault("P5D")
  Duration pausedAfter();

  /** How often it is looked for what owners are to be told; off for never. */
  @WithDefault("1m")
  String watchedEvery();
}
