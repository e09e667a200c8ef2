package dev.torg.gateway.calls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The counting of calls per sales unit. */
@ConfigMapping(prefix = "torg.gateway.api-calls")
public interface CountSettings {

  /** How many different counts are kept for the second until they are told; more are lost. */
  @WithDefault("20000")
  int distinct();
}
