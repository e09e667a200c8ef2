package dev.torg.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the keys that tokens are checked with come here. */
@ConfigMapping(prefix = "torg.token.keys")
public interface KeysSettings {

  /** How long a program that has just started waits for them before it is ready without. */
  @WithDefault("20s")
  Duration patience();
}
