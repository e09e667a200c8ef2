package dev.torg.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a client may take for its part. */
@ConfigMapping(prefix = "torg.gateway.limits")
public interface WaitSettings {

  /** Longest time from the head of a request to the end of its body: 408. */
  @WithDefault("10s")
  Duration bodyTime();

  /**
   * Longest standstill of an answer on its way, whether the client does not take it (some 32 KB
   * must go) or the service does not send it: both connections are given up.
   */
  @WithDefault("10s")
  Duration answerStandstill();
}
