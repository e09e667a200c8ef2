package dev.torg.notification.endpoints.app;

import dev.torg.notification.endpoints.store.Endpoints;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a former sealing key go: what it sealed is sealed with the present one. */
@ApplicationScoped
class SealSecretsAnew {

  private final Endpoints endpoints;

  SealSecretsAnew(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> some() {
    return Panache.withTransaction(endpoints::sealAnew).replaceWithVoid();
  }
}
