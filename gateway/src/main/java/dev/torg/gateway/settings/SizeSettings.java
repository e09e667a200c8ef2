package dev.torg.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sizes beyond which a request is refused. */
@ConfigMapping(prefix = "torg.gateway.limits")
public interface SizeSettings {

  /** Largest body of any route; our own take less, as the table of routes says: 413. */
  @WithDefault("1M")
  MemorySize body();

  /**
   * Memory for all bodies that are not with their service yet: 503 beyond; 429 beyond a quarter of
   * one caller.
   */
  @WithDefault("32M")
  MemorySize bodiesTogether();

  /** Longest request line in bytes: 414. */
  @WithDefault("8192")
  int requestLine();

  /** Largest sum of all header lines: 431. */
  @WithDefault("16K")
  MemorySize headers();
}
