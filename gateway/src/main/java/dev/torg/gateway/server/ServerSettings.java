package dev.torg.gateway.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the gateway listens. */
@ConfigMapping(prefix = "torg.gateway")
public interface ServerSettings {

  /** Address on which the public port is bound. */
  String host();

  /** The public port; 0 takes a free one. */
  int port();

  /** Address on which health and metrics are bound. */
  String managementHost();

  /** Port of health and metrics; 0 takes a free one. */
  int managementPort();

  /** How many event loops serve the public port; 0 means one per processor. */
  @WithDefault("0")
  int eventLoops();

  /**
   * Clients' connections of each event loop; for one more the one is closed that has waited longest
   * for a request.
   */
  @WithDefault("5000")
  int connections();

  /** After this time without a byte in either direction a client's connection is closed. */
  @WithDefault("75s")
  Duration clientIdle();
}
