package dev.torg.platform.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;

/** Which business registry is asked, and how patiently. */
@ConfigMapping(prefix = "torg.registry")
public interface RegistryConfig {

  /** {@code bronnoysund}, or {@code demo} for the register of fictional companies. */
  @WithParentName
  @WithDefault("bronnoysund")
  Kind kind();

  Bronnoysund bronnoysund();

  enum Kind {
    BRONNOYSUND,
    DEMO
  }

  interface Bronnoysund {

    /** Where the public API is; the paths below it are the registry's own. */
    @WithDefault("https://data.brreg.no")
    URI url();

    /** How long one question may take in all, connecting included. */
    @WithDefault("PT5S")
    Duration timeout();

    /** What callers are told to wait when the registry does not answer. */
    @WithDefault("PT30S")
    Duration retryAfter();
  }
}
