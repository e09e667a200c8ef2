package dev.torg.notification.endpoints.store;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How secrets of endpoints are kept. */
@ConfigMapping(prefix = "torg.webhooks")
public interface SealingSettings {

  /**
   * What seals them in the database (AES-256-GCM), at least 32 characters, the same for all
   * replicas. There is no start without it.
   */
  Optional<String> sealingKey();

  /**
   * Keys that sealed before the present one. What they sealed is opened, and sealed anew within
   * minutes; then they can go.
   */
  Optional<List<String>> formerSealingKeys();
}
