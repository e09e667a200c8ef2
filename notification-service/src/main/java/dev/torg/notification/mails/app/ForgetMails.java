package dev.torg.notification.mails.app;

import dev.torg.notification.app.RetentionSettings;
import dev.torg.notification.mails.store.Mails;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets mails go that are as old as messages may get, sent or not. */
@ApplicationScoped
class ForgetMails {

  private final Mails mails;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetMails(Mails mails, RetentionSettings settings, Clock clock) {
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> some() {
    return Panache.withTransaction(() -> mails.forget(clock.instant().minus(settings.keptFor())))
        .replaceWithVoid();
  }
}
