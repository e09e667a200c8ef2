package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.platform.sql.Batches;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets people who have not logged in for long. */
@ApplicationScoped
public class ForgetOldPersons {

  private static final int BATCH = 500;

  private final PortalUsers portalUsers;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetOldPersons(PortalUsers portalUsers, RetentionSettings settings, Clock clock) {
    this.portalUsers = portalUsers;
    this.settings = settings;
    this.clock = clock;
  }

  /** Goes on batch by batch, each in a transaction of its own, until nobody is due. */
  @Scheduled(
      every = "${torg.retention.sweep}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    return Batches.untilNoneIsLeft(
        BATCH, () -> portalUsers.forget(clock.instant().minus(settings.persons()), BATCH));
  }
}
