package dev.torg.notification.endpoints.app;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Forgets an endpoint, and with it whatever was still to be sent there. */
@ApplicationScoped
public class DeleteEndpoint {

  private final Endpoints endpoints;
  private final RecordChange recordChange;

  DeleteEndpoint(Endpoints endpoints, RecordChange recordChange) {
    this.endpoints = endpoints;
    this.recordChange = recordChange;
  }

  /**
   * Fails as missing when the bucket has no such endpoint.
   *
   * @param precondition fails when the endpoint is not as the caller knows it
   */
  public Uni<Void> delete(UUID id, Bucket bucket, Consumer<Endpoint> precondition) {
    return Panache.withTransaction(
        () ->
            endpoints
                .findLocked(id, bucket)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(precondition)
                .chain(recordChange::deleted));
  }
}
