package dev.torg.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests of one caller may be under way at once, in each gateway: 429 beyond. */
@ConfigMapping(prefix = "torg.gateway.under-way")
public interface UnderWaySettings {

  /** Requests at once of one credential, or of one person. */
  @WithDefault("100")
  int perCredential();

  /** Requests at once of one address without a credential; of one /64 in IPv6. */
  @WithDefault("32")
  int perAddress();
}
