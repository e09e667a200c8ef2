package dev.torg.notification.endpoints.app;

import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.EventType;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.EventMustHaveRoomInBucket;
import dev.torg.notification.endpoints.domain.Secret;
import dev.torg.notification.endpoints.store.Endpoints;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Writes an endpoint and who did so in the running transaction. Every change takes this path. */
@ApplicationScoped
class RecordChange {

  private final Endpoints endpoints;
  private final EventTypes types;
  private final EndpointActs acts;

  RecordChange(Endpoints endpoints, EventTypes types, EndpointActs acts) {
    this.endpoints = endpoints;
    this.types = types;
    this.acts = acts;
  }

  Uni<RegisteredEndpoint> registered(Endpoint endpoint, Secret secret) {
    return mustHaveRoom(endpoint)
        .chain(() -> endpoints.add(endpoint, secret))
        .chain(() -> acts.record("registered", endpoint))
        .replaceWith(new RegisteredEndpoint(endpoint, secret));
  }

  Uni<Endpoint> changed(Endpoint endpoint) {
    return mustHaveRoom(endpoint)
        .chain(() -> endpoints.update(endpoint))
        .chain(() -> endpoints.callAgain(endpoint.id()))
        .chain(() -> acts.record("changed", endpoint))
        .replaceWith(endpoint);
  }

  Uni<RegisteredEndpoint> rotated(Endpoint endpoint, Secret fresh) {
    return endpoints
        .update(endpoint, fresh)
        .chain(() -> acts.record("rotated", endpoint))
        .replaceWith(new RegisteredEndpoint(endpoint, fresh));
  }

  Uni<Void> deleted(Endpoint endpoint) {
    return endpoints.remove(endpoint).chain(() -> acts.record("deleted", endpoint));
  }

  /** Two registrations at once must not both take the last room. */
  private Uni<Void> mustHaveRoom(Endpoint endpoint) {
    List<EventType> wanted =
        endpoint.events().stream().map(types::find).flatMap(Optional::stream).toList();
    return endpoints
        .lock(endpoint.bucket())
        .chain(() -> endpoints.count(endpoint.events(), endpoint.bucket(), endpoint.id()))
        .invoke(counts -> EventMustHaveRoomInBucket.check(wanted, counts))
        .replaceWithVoid();
  }
}
