package dev.torg.notification.messages.app;

import dev.torg.notification.app.RetentionSettings;
import dev.torg.notification.messages.store.Messages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets messages go that are too old to be told, whether or not somebody took them. */
@ApplicationScoped
class ForgetMessages {

  private final Messages messages;
  private final RetentionSettings settings;
  private final Clock clock;

  ForgetMessages(Messages messages, RetentionSettings settings, Clock clock) {
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> some() {
    return Panache.withTransaction(() -> messages.forget(clock.instant().minus(settings.keptFor())))
        .replaceWithVoid();
  }
}
