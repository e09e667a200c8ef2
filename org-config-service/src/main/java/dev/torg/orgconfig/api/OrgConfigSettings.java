package dev.torg.orgconfig.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this service leaves to whoever runs it. */
@ConfigMapping(prefix = "torg.org-config")
public interface OrgConfigSettings {

  /** Whether anybody may ask if an organisation has it enabled, without any key. */
  @WithDefault("false")
  boolean publicStatus();
}
