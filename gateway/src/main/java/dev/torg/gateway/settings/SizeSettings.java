package dev.torg.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sizes beyond which a request is refused. */
@ConfigMapping(prefix = "torg.gateway.limits")
public interface SizeSettings {

  /** Largest body: 413. */
  @WithDefault("2M")
  MemorySize body();

  /** Longest request line in bytes: 414. */
  @WithDefault("8192")
  int requestLine();

  /** Largest sum of all header lines: 431. */
  @WithDefault("16K")
  MemorySize headers();
}
