package dev.torg.partner.sessions.app;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long personal data is kept that nobody needs any more. */
@Unremovable
@ConfigMapping(prefix = "torg.retention")
public interface RetentionSettings {

  /** People who logged in, after their last login; what they could act for goes with them. */
  @WithDefault("P730D")
  Duration persons();

  /** How often what is due is forgotten. */
  @WithDefault("1h")
  Duration sweep();
}
