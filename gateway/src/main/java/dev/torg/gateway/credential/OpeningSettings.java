package dev.torg.gateway.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may open to everybody. */
@ConfigMapping(prefix = "torg.gateway")
public interface OpeningSettings {

  /**
   * Whether the status of an organisation is passed on without any token. Goes together with the
   * setting {@code torg.org-config.public-status} of org-config-service.
   */
  @WithDefault("false")
  boolean publicOrgStatus();
}
