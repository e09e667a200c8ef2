package dev.torg.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is believed of a proxy in front. */
@ConfigMapping(prefix = "torg.gateway")
public interface ForwardedSettings {

  /**
   * Whether a proxy in front, which must then be the only way in, is believed about the client's
   * address, protocol and host ({@code X-Forwarded-For}, {@code -Proto}, {@code -Host}).
   */
  @WithDefault("false")
  boolean trustForwarded();
}
