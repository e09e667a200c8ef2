package dev.torg.notification.deliveries.app;

import dev.torg.notification.deliveries.call.CallEndpoint;
import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Circuit;
import dev.torg.notification.deliveries.domain.Claimed;
import dev.torg.notification.deliveries.store.Outcomes;
import dev.torg.notification.domain.RetrySchedule;
import dev.torg.notification.endpoints.app.OpenSecrets;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Calls an endpoint with the first message of a lane, and writes down what became of it. */
@ApplicationScoped
class DeliverMessage {

  private final CallEndpoint callEndpoint;
  private final OpenSecrets openSecrets;
  private final Outcomes outcomes;
  private final Pool pool;
  private final Clock clock;
  private final RandomGenerator random = RandomGenerator.getDefault();

  DeliverMessage(
      CallEndpoint callEndpoint,
      OpenSecrets openSecrets,
      Outcomes outcomes,
      Pool pool,
      Clock clock) {
    this.callEndpoint = callEndpoint;
    this.openSecrets = openSecrets;
    this.outcomes = outcomes;
    this.pool = pool;
    this.clock = clock;
  }

  /** Fails only when the outcome cannot be written: then the lease ends, and it is sent again. */
  Uni<Void> deliver(Claimed claimed) {
    return callEndpoint
        .call(
            claimed.callee().url(),
            claimed.letter().id(),
            claimed.letter().body(),
            secrets(claimed))
        .chain(attempt -> pool.withTransaction(connection -> write(connection, claimed, attempt)));
  }

  /**
   * The present one first. While there are two, every other attempt has them the other way round: a
   * receiver of the published scheme, which carries one signature, need know only one of them.
   */
  private List<String> secrets(Claimed claimed) {
    UUID endpoint = claimed.lane().endpoint();
    String present = open(claimed.callee().secret(), endpoint);
    return Optional.ofNullable(claimed.callee().previousSecret())
        .map(previous -> open(previous, endpoint))
        .map(
            previous ->
                claimed.attempts() % 2 == 0
                    ? List.of(present, previous)
                    : List.of(previous, present))
        .orElseGet(() -> List.of(present));
  }

  private String open(String hex, UUID endpoint) {
    return openSecrets.open(HexFormat.of().parseHex(hex), endpoint);
  }

  private Uni<Void> write(SqlConnection connection, Claimed claimed, Attempt attempt) {
    Instant now = clock.instant();
    return outcomes
        .hold(connection, claimed.lane())
        .chain(
            held ->
                outcomes
                    .note(connection, claimed, attempt, now)
                    .chain(
                        () ->
                            held
                                ? settle(connection, claimed, attempt, now)
                                : Uni.createFrom().voidItem()));
  }

  private Uni<Void> settle(
      SqlConnection connection, Claimed claimed, Attempt attempt, Instant now) {
    UUID endpoint = claimed.lane().endpoint();
    if (attempt.isSuccess()) {
      return outcomes
          .end(connection, claimed, true, now)
          .chain(() -> outcomes.close(connection, endpoint));
    }
    Circuit circuit = new Circuit(claimed.callee().failures() + 1);
    return outcomes
        .fail(connection, endpoint, circuit, now)
        .chain(() -> later(connection, claimed, attempt, now))
        .chain(
            () ->
                attempt.isGone()
                    ? outcomes.pause(connection, endpoint, "GONE", now)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> later(SqlConnection connection, Claimed claimed, Attempt attempt, Instant now) {
    Instant first = Optional.ofNullable(claimed.firstAt()).orElse(now);
    return RetrySchedule.next(
            claimed.attempts() + 1, first, now, attempt.asked(), random.nextDouble())
        .map(due -> outcomes.again(connection, claimed.lane(), due))
        .orElseGet(() -> outcomes.end(connection, claimed, false, now));
  }
}
