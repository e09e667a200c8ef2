package dev.torg.productorder.expiry.app;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * When orders that nobody submitted are found to have expired. Read by the schedule by its name, so
 * that no code asks for it.
 */
@Unremovable
@ConfigMapping(prefix = "torg.product-orders")
public interface ExpirySettings {

  /** How often due expiries are stored and told; until then a reader sees them all the same. */
  @WithDefault("60s")
  Duration expirySweep();
}
