package dev.torg.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** How many requests one credential, or one address without a credential, may send: 429 beyond. */
@ConfigMapping(prefix = "torg.gateway.rate-limit")
public interface RateLimitSettings {

  /** Requests in any stretch of time that is as long as the window, over all gateways. */
  @WithDefault("6000000")
  long requests();

  /**
   * The same of one address without a credential, or of one /64 in IPv6; each gateway grants its
   * part.
   */
  @WithDefault("600")
  long addresses();

  /** The same for all gateways; not shorter than a second. */
  @WithDefault("60s")
  Duration window();

  /** Requests per window of single credentials, by client id; wins over what their events say. */
  Map<UUID, Long> perCredential();

  /** How many callers are remembered at most. */
  @WithDefault("100000")
  int callers();
}
