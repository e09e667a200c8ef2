package dev.torg.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.act.Acts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where a change leaves its event, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

  private final CloudEventEnvelope envelope;
  private final Acts acts;
  private final OutboxRelay relay;
  private final Clock clock;

  @Inject
  Outbox(CloudEventEnvelope envelope, Acts acts, OutboxRelay relay, Clock clock) {
    this.relay = relay;
    this.envelope = envelope;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Writes the event into the running Panache transaction; it is published if, and only if, that
   * transaction commits. Who caused it is recorded beside it, not in it.
   *
   * <p>Fails when the aggregate already has an unpublished event of the same sequence: two writers
   * changed it at once, and this one must roll back.
   */
  public Uni<Void> append(OutgoingEvent event) {
    Instant now = clock.instant();
    JsonNode state = envelope.state(event);
    return acts.recordTold(
            event.topic(),
            event.aggregateId(),
            event.sequence(),
            event.type(),
            state,
            envelope.write(event, state, now),
            now)
        .chain(relay::wakeAfterCommit);
  }
}
