package dev.torg.notification.endpoints.app;

import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.notification.endpoints.store.SealedBatch;
import dev.torg.platform.sql.Batches;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets a former sealing key go: what it sealed is sealed with the present one. Secrets that no key
 * opens are passed over, counted and told of.
 */
@ApplicationScoped
class SealSecretsAnew {

  private static final Logger LOG = Logger.getLogger(SealSecretsAnew.class);

  private final Endpoints endpoints;
  private volatile int closed;

  SealSecretsAnew(Endpoints endpoints, MeterRegistry meters) {
    this.endpoints = endpoints;
    Gauge.builder("torg.webhooks.secrets.closed", () -> closed)
        .description("endpoints with a secret that no configured sealing key opens")
        .register(meters);
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> some() {
    return Batches.byId(
            after -> Panache.withTransaction(() -> endpoints.sealAnew(after)), SealedBatch::last)
        .onItem()
        .<UUID>transformToIterable(SealedBatch::closed)
        .collect()
        .asList()
        .invoke(this::tell)
        .replaceWithVoid();
  }

  private void tell(List<UUID> found) {
    if (found.size() != closed) {
      LOG.warnf(
          "endpoints with a secret that no key opens: %d, first of them: %s;"
              + " torg.webhooks.former-sealing-keys may lack a key",
          found.size(), found.stream().findFirst().map(UUID::toString).orElse("none"));
    }
    closed = found.size();
  }
}
