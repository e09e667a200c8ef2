package dev.torg.crooked.app;

import dev.torg.crooked.api.OpenResource;
import dev.torg.crooked.store.CrookedEntity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;

/** Sleeps, waits, reads the clock, points up and lets an entity out. */
public class BlockEverything {

  private final OpenResource resource = new OpenResource();

  public CrookedEntity block() throws InterruptedException {
    Thread.sleep(1);
    resource.get().await().atMost(Duration.ofSeconds(1));
    return new CrookedEntity(Instant.now());
  }

  public Uni<String> pass() {
    return resource.get();
  }
}
