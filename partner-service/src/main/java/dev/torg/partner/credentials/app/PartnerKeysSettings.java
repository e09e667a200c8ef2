package dev.torg.partner.credentials.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many keys a partner may have. */
@ConfigMapping(prefix = "torg.partner-keys")
public interface PartnerKeysSettings {

  /** The largest number that are not revoked, of both kinds together; expired ones count. */
  @WithDefault("20")
  int most();
}
