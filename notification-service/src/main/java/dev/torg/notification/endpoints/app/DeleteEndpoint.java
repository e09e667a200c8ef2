package dev.torg.notification.endpoints.app;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Forgets an endpoint, and with it whatever was still to be sent there. */
@ApplicationScoped
public class DeleteEndpoint {

  private final Endpoints endpoints;

  DeleteEndpoint(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** Fails as missing when the bucket has no such endpoint. */
  public Uni<Void> delete(UUID id, Bucket bucket) {
    return Panache.withTransaction(
        () ->
            endpoints
                .findLocked(id, bucket)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .chain(endpoints::remove));
  }
}
