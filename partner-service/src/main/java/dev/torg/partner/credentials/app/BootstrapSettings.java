package dev.torg.partner.credentials.app;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.UUID;

/** The first operator, who exists before anybody could have issued anything. */
@ConfigMapping(prefix = "torg.bootstrap")
public interface BootstrapSettings {

  /** The client id; without it no operator is set up. */
  Optional<UUID> operatorClientId();

  /** The secret; needed with the id, 32 characters or more in production. */
  Optional<String> operatorSecret();
}
