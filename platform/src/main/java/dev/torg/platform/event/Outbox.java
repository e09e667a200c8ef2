package dev.torg.platform.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where a change leaves its event, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      "insert into outbox (topic, aggregate_id, sequence, envelope)"
          + " values (:topic, :aggregateId, :sequence, :envelope)";

  private final CloudEventEnvelope envelope;
  private final Clock clock;

  @Inject
  Outbox(CloudEventEnvelope envelope, Clock clock) {
    this.envelope = envelope;
    this.clock = clock;
  }

  /**
   * Writes the event into the running Panache transaction; it is published if, and only if, that
   * transaction commits.
   *
   * <p>Fails when the aggregate already has an unpublished event of the same sequence: two writers
   * changed it at once, and this one must roll back.
   */
  public Uni<Void> append(OutgoingEvent event) {
    String json = envelope.write(event, clock.instant());
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter("topic", event.topic())
                    .setParameter("aggregateId", event.aggregateId())
                    .setParameter("sequence", event.sequence())
                    .setParameter("envelope", json)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
