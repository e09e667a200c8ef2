package dev.torg.platform.network;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a program stops. */
@ConfigMapping(prefix = "torg.shutdown")
public interface ShutdownSettings {

  /**
   * How long it answers as ever after the order to stop, while it says that it is not ready: until
   * whoever balances leads nobody here any more.
   */
  @WithDefault("0s")
  Duration delay();

  /** How long what was asked may take to end after that. */
  @WithDefault("5s")
  Duration timeout();
}
