package dev.torg.productorder.review.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How submitted orders are reviewed. */
@ConfigMapping(prefix = "torg.review")
public interface ReviewSettings {

  /**
   * Manual: operators decide. Automatic: each order is approved at once; for demos and sandboxes.
   */
  @WithDefault("manual")
  Policy policy();

  enum Policy {
    MANUAL,
    AUTOMATIC
  }
}
