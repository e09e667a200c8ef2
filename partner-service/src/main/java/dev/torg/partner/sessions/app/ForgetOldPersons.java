package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.KeptPersons;
import dev.torg.partner.sessions.store.PersonWishes;
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

  private final KeptPersons persons;
  private final PersonWishes wishes;
  private final TellRecipient tellRecipient;
  private final ErasePersons erasePersons;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetOldPersons(
      KeptPersons persons,
      PersonWishes wishes,
      TellRecipient tellRecipient,
      ErasePersons erasePersons,
      RetentionSettings settings,
      Clock clock) {
    this.persons = persons;
    this.wishes = wishes;
    this.tellRecipient = tellRecipient;
    this.erasePersons = erasePersons;
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
        .chain(unseen -> InTurn.each(unseen, tellRecipient::tell))
        .chain(() -> persons.unseen(since, BATCH))
        .chain(erasePersons::erase);
  }
}
