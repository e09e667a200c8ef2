package dev.torg.notification.deliveries.app;

import dev.torg.notification.deliveries.domain.Delivery;
import dev.torg.notification.deliveries.domain.Delivery.State;
import dev.torg.notification.deliveries.domain.PastAttempt;
import dev.torg.notification.deliveries.store.DeliveryLog;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.platform.business.RuleBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows what was sent to an endpoint and what was answered. */
@ApplicationScoped
public class ReadDeliveries {

  private final FindEndpoints findEndpoints;
  private final DeliveryLog log;

  ReadDeliveries(FindEndpoints findEndpoints, DeliveryLog log) {
    this.findEndpoints = findEndpoints;
    this.log = log;
  }

  /**
   * Newest first. Fails as missing when the bucket has no such endpoint.
   *
   * @param before the number of the last one that is known
   */
  public Uni<List<Delivery>> page(
      UUID endpoint, Bucket bucket, long before, Optional<State> state, int limit) {
    return findEndpoints
        .mustExist(endpoint, bucket)
        .chain(() -> log.page(endpoint, before, state, limit));
  }

  /** As {@link #page}; fails as missing for a message that the endpoint never had, too. */
  public Uni<Tried> one(UUID endpoint, UUID message, Bucket bucket) {
    return findEndpoints
        .mustExist(endpoint, bucket)
        .chain(() -> log.find(endpoint, message))
        .map(found -> found.orElseThrow(RuleBroken::missing))
        .chain(
            delivery ->
                log.attempts(endpoint, delivery.number())
                    .map(attempts -> new Tried(delivery, attempts)));
  }

  /** A delivery with the calls that were made for it, newest first. */
  public record Tried(Delivery delivery, List<PastAttempt> attempts) {}
}
