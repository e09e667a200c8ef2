package dev.torg.merchant.agreements.app;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long personal data is kept that nobody needs any more. */
@Unremovable
@ConfigMapping(prefix = "torg.retention")
public interface RetentionSettings {

  /** Drafts of agreements, after their last change. */
  @WithDefault("P90D")
  Duration drafts();

  /** What stands in rejected agreements, after the decision. That there was one stays. */
  @WithDefault("P365D")
  Duration rejectedAgreements();

  /** How often what is due is forgotten. */
  @WithDefault("1h")
  Duration sweep();
}
