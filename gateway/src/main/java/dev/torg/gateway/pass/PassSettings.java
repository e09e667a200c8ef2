package dev.torg.gateway.pass;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the gateway signs for services. */
@ConfigMapping(prefix = "torg.gateway.pass")
public interface PassSettings {

  /**
   * File with the RSA key in PKCS#8 PEM, or several of them with commas between. All are published
   * for services, the first one signs. All replicas need the same ones, and nobody else any.
   */
  Optional<List<String>> signingKeyLocation();

  /** How long a pass is good; a new one is signed when a fifth of that is left. */
  @WithDefault("5m")
  Duration lifetime();

  /** How many passes are remembered, so that a known one costs no signature. */
  @WithDefault("20000")
  int remembered();
}
