package dev.torg.portal.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the API is that the pages show. */
@ConfigMapping(prefix = "torg.portal.api")
public interface ClientSettings {

  /** The gateway, as this program reaches it: scheme, host and port. */
  @WithDefault("${torg.public-url}")
  URI url();

  /** How long a page waits for one answer. */
  @WithDefault("5s")
  Duration answer();
}
