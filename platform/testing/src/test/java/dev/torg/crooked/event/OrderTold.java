package dev.torg.crooked.event;

import dev.torg.crooked.store.CrookedEntity;
import java.time.Instant;
import java.util.Optional;

/** Lives in a package without a charter and knows the store. */
public record OrderTold(Instant at) {

  public Optional<CrookedEntity> entity() {
    return Optional.empty();
  }
}
