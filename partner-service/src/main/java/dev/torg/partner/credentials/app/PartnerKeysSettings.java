package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.PartnerMustHaveRoomForKeys;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many keys a partner may have. */
@ConfigMapping(prefix = "torg.partner-keys")
public interface PartnerKeysSettings {

  /** The largest number that are not revoked, of both kinds together; expired ones count. */
  @WithDefault(PartnerMustHaveRoomForKeys.MOST_UNLESS_SAID)
  int most();
}
