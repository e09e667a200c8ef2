package dev.torg.notification.endpoints.app;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.act.ActContent;
import dev.torg.platform.reactive.InTurn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Deletes all endpoints of an owner and what acts say about them, in the running transaction. */
@ApplicationScoped
public class EraseEndpoints {

  private static final int BATCH = 100;

  private final Endpoints endpoints;
  private final RecordChange recordChange;
  private final ActContent acts;

  EraseEndpoints(Endpoints endpoints, RecordChange recordChange, ActContent acts) {
    this.endpoints = endpoints;
    this.recordChange = recordChange;
    this.acts = acts;
  }

  public Uni<Void> of(Owner owner) {
    return endpoints
        .of(owner, "", Optional.empty(), BATCH)
        .call(batch -> InTurn.each(batch, this::erase))
        .chain(batch -> batch.size() < BATCH ? Uni.createFrom().voidItem() : of(owner));
  }

  private Uni<Void> erase(Endpoint found) {
    return endpoints
        .findLocked(found.id(), found.bucket())
        .chain(
            locked -> locked.map(this::eraseLocked).orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> eraseLocked(Endpoint endpoint) {
    return recordChange
        .deleted(endpoint)
        .chain(() -> acts.erase(EndpointActs.WEBHOOKS, endpoint.id().toString()));
  }
}
