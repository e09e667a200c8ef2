package dev.torg.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.act.Acts;
import dev.torg.platform.act.CurrentCause;
import dev.torg.platform.act.NewAct;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where a change leaves its event, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

  private final CloudEventEnvelope envelope;
  private final Acts acts;
  private final CurrentCause cause;
  private final OutboxRelay relay;
  private final Clock clock;

  @Inject
  Outbox(
      CloudEventEnvelope envelope, Acts acts, CurrentCause cause, OutboxRelay relay, Clock clock) {
    this.envelope = envelope;
    this.acts = acts;
    this.cause = cause;
    this.relay = relay;
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
    return append(List.of(new CausedEvent(event, cause.get())));
  }

  /** As {@link #append(OutgoingEvent)}, for events about as many aggregates. */
  public Uni<Void> append(List<CausedEvent> events) {
    return acts.recordTold(events.stream().map(this::told).toList()).chain(relay::wakeAfterCommit);
  }

  private NewAct told(CausedEvent caused) {
    OutgoingEvent event = caused.event();
    Instant now = clock.instant();
    JsonNode state = envelope.state(event);
    return new NewAct(
        caused.cause(),
        event.topic(),
        event.aggregateId(),
        event.sequence(),
        event.type(),
        state,
        envelope.write(event, state, caused.cause().trace(), now),
        now);
  }
}
