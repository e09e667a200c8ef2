package dev.torg.merchant.agreements.app;

import dev.torg.merchant.store.Retention;
import dev.torg.platform.sql.Batches;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets drafts that nobody signed and what stood in rejected agreements, when they are old. */
@ApplicationScoped
public class ForgetOldAgreements {

  private static final int BATCH = 500;

  private final Retention retention;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetOldAgreements(Retention retention, RetentionSettings settings, Clock clock) {
    this.retention = retention;
    this.settings = settings;
    this.clock = clock;
  }

  /** Goes on batch by batch, each in a transaction of its own, until nothing is due. */
  @Scheduled(
      every = "${torg.retention.sweep}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    return Batches.untilNoneIsLeft(
            BATCH, () -> retention.forgetDrafts(clock.instant().minus(settings.drafts()), BATCH))
        .chain(
            () ->
                Batches.untilNoneIsLeft(
                    BATCH,
                    () ->
                        retention.forgetRejected(
                            clock.instant().minus(settings.rejectedAgreements()), BATCH)));
  }
}
