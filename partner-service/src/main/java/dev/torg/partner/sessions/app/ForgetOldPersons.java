package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.PersonWishes;
import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.sql.Batches;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Forgets people who have not logged in for long. */
@ApplicationScoped
public class ForgetOldPersons {

  private static final int BATCH = 500;

  private final PortalUsers portalUsers;
  private final PersonWishes wishes;
  private final TellRecipient tellRecipient;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetOldPersons(
      PortalUsers portalUsers,
      PersonWishes wishes,
      TellRecipient tellRecipient,
      RetentionSettings settings,
      Clock clock) {
    this.portalUsers = portalUsers;
    this.wishes = wishes;
    this.tellRecipient = tellRecipient;
    this.settings = settings;
    this.clock = clock;
  }

  /** Goes on batch by batch, each in a transaction of its own, until nobody is due. */
  @Scheduled(
      every = "${torg.retention.sweep}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    return Batches.untilNoneIsLeft(BATCH, () -> forget(clock.instant().minus(settings.persons())));
  }

  private Uni<Integer> forget(Instant since) {
    return wishes
        .dropOfUnseen(since, BATCH)
        .chain(persons -> InTurn.each(persons, tellRecipient::tell))
        .chain(() -> portalUsers.forget(since, BATCH));
  }
}
