package dev.torg.platform.event;

import dev.torg.platform.act.OperatorActs;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where a change leaves its event, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      "insert into outbox (topic, aggregate_id, sequence, envelope)" + " values ($1, $2, $3, $4)";

  private final CloudEventEnvelope envelope;
  private final OperatorActs operatorActs;
  private final OutboxRelay relay;
  private final Clock clock;

  @Inject
  Outbox(CloudEventEnvelope envelope, OperatorActs operatorActs, OutboxRelay relay, Clock clock) {
    this.relay = relay;
    this.envelope = envelope;
    this.operatorActs = operatorActs;
    this.clock = clock;
  }

  /**
   * Writes the event into the running Panache transaction; it is published if, and only if, that
   * transaction commits. When an operator calls, the operator is recorded beside it, not in it.
   *
   * <p>Fails when the aggregate already has an unpublished event of the same sequence: two writers
   * changed it at once, and this one must roll back.
   */
  public Uni<Void> append(OutgoingEvent event) {
    Instant now = clock.instant();
    return SessionSql.update(
            INSERT,
            event.topic(),
            event.aggregateId(),
            event.sequence(),
            envelope.write(event, now))
        .chain(
            () ->
                operatorActs.record(
                    event.topic(), event.aggregateId(), event.sequence(), event.type(), now))
        .chain(relay::wakeAfterCommit);
  }
}
