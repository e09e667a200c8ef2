package dev.torg.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is believed of a proxy in front. */
@ConfigMapping(prefix = "torg.gateway")
public interface ForwardedSettings {

  /**
   * Whether a proxy in front, which must then be the only way in, is believed about the client's
   * address: the last one in {@code X-Forwarded-For}. Protocol and host are those of the setting
   * {@code torg.public-url}, whatever anybody says.
   */
  @WithDefault("false")
  boolean trustForwarded();
}
