package dev.torg.notification.deliveries.app;

import dev.torg.notification.deliveries.store.DeliveryLog;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.platform.business.RuleBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets messages wait for an endpoint once more, with the same ids and bodies. */
@ApplicationScoped
public class SendAgain {

  private final FindEndpoints findEndpoints;
  private final DeliveryLog log;
  private final DeliveryEngine engine;
  private final Clock clock;

  SendAgain(FindEndpoints findEndpoints, DeliveryLog log, DeliveryEngine engine, Clock clock) {
    this.findEndpoints = findEndpoints;
    this.log = log;
    this.engine = engine;
    this.clock = clock;
  }

  /** Fails as missing when the bucket has no such endpoint, or the endpoint no such message. */
  public Uni<Void> one(UUID endpoint, UUID message, Bucket bucket) {
    return findEndpoints
        .mustExist(endpoint, bucket)
        .chain(() -> log.find(endpoint, message))
        .map(found -> found.orElseThrow(RuleBroken::missing))
        .chain(delivery -> log.resend(endpoint, delivery.number(), clock.instant()))
        .invoke(engine::wake);
  }

  /**
   * All that came about in a time. Fails as missing when the bucket has no such endpoint.
   *
   * @param onlyParked whether what was taken stays so
   */
  public Uni<Void> range(
      UUID endpoint, Bucket bucket, Instant from, Instant to, boolean onlyParked) {
    return findEndpoints
        .mustExist(endpoint, bucket)
        .chain(() -> log.replay(endpoint, from, to, onlyParked, clock.instant()))
        .invoke(engine::wake);
  }
}
