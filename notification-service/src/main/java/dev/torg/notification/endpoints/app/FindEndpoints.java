package dev.torg.notification.endpoints.app;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the endpoints of a bucket. */
@ApplicationScoped
public class FindEndpoints {

  private final Endpoints endpoints;

  FindEndpoints(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** All of them, oldest first; rooms for events are few, and so are they. */
  public Uni<List<Endpoint>> in(Bucket bucket) {
    return Panache.withSession(() -> endpoints.in(bucket));
  }

  /**
   * Those of all buckets of an owner, oldest first.
   *
   * @param search a part of the address or how the id begins, in small letters; empty for all
   * @param after the last one that is known
   */
  public Uni<List<Endpoint>> of(Owner owner, String search, Optional<UUID> after, int limit) {
    return Panache.withSession(() -> endpoints.of(owner, search, after, limit));
  }

  /** Fails as missing when the owner has no such endpoint. */
  public Uni<Bucket> bucketOf(UUID id, Owner owner) {
    return Panache.withSession(() -> endpoints.find(id, owner))
        .map(found -> found.orElseThrow(RuleBroken::missing).bucket());
  }

  /** Fails as missing when the bucket has no such endpoint. */
  public Uni<Endpoint> one(UUID id, Bucket bucket) {
    return Panache.withSession(() -> endpoints.find(id, bucket))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }

  /** Fails as missing when the bucket has no such endpoint. */
  public Uni<Void> mustExist(UUID id, Bucket bucket) {
    return one(id, bucket).replaceWithVoid();
  }

  /**
   * Fails as missing when the bucket has no such endpoint, and in a wrong state for a paused one.
   */
  public Uni<Void> mustBeCalled(UUID id, Bucket bucket) {
    return one(id, bucket).invoke(FindEndpoints::refusePaused).replaceWithVoid();
  }

  private static void refusePaused(Endpoint endpoint) {
    if (endpoint.pause() != null) {
      throw RuleBroken.wrongState("The registration is paused. Let it go on, then try again.");
    }
  }
}
