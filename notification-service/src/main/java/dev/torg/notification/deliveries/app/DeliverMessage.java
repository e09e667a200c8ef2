package dev.torg.notification.deliveries.app;

import dev.torg.notification.deliveries.call.CallEndpoint;
import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Circuit;
import dev.torg.notification.deliveries.domain.Claimed;
import dev.torg.notification.deliveries.domain.Taken;
import dev.torg.notification.deliveries.store.Outcomes;
import dev.torg.notification.deliveries.store.TakenCalls;
import dev.torg.notification.domain.RetrySchedule;
import dev.torg.notification.endpoints.app.OpenSecrets;
import dev.torg.platform.database.DatabaseOutage;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.reactive.Together;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Calls an endpoint with the first message of a lane, and writes down what became of it. */
@ApplicationScoped
class DeliverMessage {

  private static final Logger LOG = Logger.getLogger(DeliverMessage.class);
  private static final Duration SOON = Duration.ofSeconds(1);

  /** Until somebody has configured the key that is missing. */
  private static final Duration LATER = Duration.ofMinutes(15);

  private final CallEndpoint callEndpoint;
  private final OpenSecrets openSecrets;
  private final Outcomes outcomes;
  private final TakenCalls takenCalls;
  private final Pool pool;
  private final Clock clock;
  private final Together<Taken, Void> together;
  private final RandomGenerator random = RandomGenerator.getDefault();

  DeliverMessage(
      CallEndpoint callEndpoint,
      OpenSecrets openSecrets,
      Outcomes outcomes,
      TakenCalls takenCalls,
      Pool pool,
      Clock clock,
      Vertx vertx) {
    this.callEndpoint = callEndpoint;
    this.openSecrets = openSecrets;
    this.outcomes = outcomes;
    this.takenCalls = takenCalls;
    this.pool = pool;
    this.clock = clock;
    this.together = new Together<>(vertx, 1, DatabaseOutage::caused, this::writeTaken);
  }

  /** Fails only when the outcome cannot be written: then the lease ends, and it is sent again. */
  Uni<Void> deliver(Claimed claimed) {
    return Uni.createFrom()
        .item(() -> secrets(claimed))
        .chain(secrets -> call(claimed, secrets))
        .onFailure(IllegalStateException.class)
        .recoverWithItem(closed -> unsigned(claimed, closed))
        .chain(Supplier::get);
  }

  /** What is to be written then. */
  private Uni<Supplier<Uni<Void>>> call(Claimed claimed, List<String> secrets) {
    return callEndpoint
        .call(claimed.callee().url(), claimed.letter(), secrets)
        .map(attempt -> called(claimed, attempt))
        .onFailure()
        .recoverWithItem(notCalled -> () -> putOff(claimed, SOON));
  }

  private Supplier<Uni<Void>> called(Claimed claimed, Attempt attempt) {
    return attempt.isSuccess()
        ? () -> together.ask(new Taken(claimed, attempt))
        : () -> pool.withTransaction(connection -> write(connection, claimed, attempt));
  }

  private Supplier<Uni<Void>> unsigned(Claimed claimed, Throwable closed) {
    LOG.warnf("endpoint %s is not called: %s", claimed.lane().endpoint(), closed.getMessage());
    return () -> putOff(claimed, LATER);
  }

  /** Nobody was called: there is no attempt to note, and nothing that the endpoint did. */
  private Uni<Void> putOff(Claimed claimed, Duration time) {
    return pool.withTransaction(
        connection ->
            outcomes
                .hold(connection, claimed.lane())
                .chain(
                    held ->
                        held
                            ? outcomes.again(connection, claimed.lane(), clock.instant().plus(time))
                            : Uni.createFrom().voidItem()));
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

  /** What is taken at the same time is written together. */
  private Uni<List<Uni<Void>>> writeTaken(List<Taken> taken) {
    return pool.withTransaction(connection -> writeTaken(connection, taken))
        .replaceWith(taken.stream().map(one -> Uni.createFrom().voidItem()).toList());
  }

  private Uni<Void> writeTaken(SqlConnection connection, List<Taken> taken) {
    Instant now = clock.instant();
    return takenCalls
        .hold(connection, taken)
        .chain(
            held ->
                takenCalls
                    .end(connection, held, now)
                    .chain(() -> outcomes.close(connection, endpoints(held)))
                    .chain(() -> noteOthers(connection, taken, held, now)));
  }

  private static UUID[] endpoints(List<Taken> held) {
    return held.stream()
        .map(taken -> taken.claimed().lane().endpoint())
        .distinct()
        .toArray(UUID[]::new);
  }

  /** Their leases ended meanwhile: somebody else writes what becomes of them. */
  private Uni<Void> noteOthers(
      SqlConnection connection, List<Taken> taken, List<Taken> held, Instant now) {
    return InTurn.each(
        taken.stream().filter(one -> !held.contains(one)).toList(),
        one -> outcomes.note(connection, one.claimed(), one.attempt(), now));
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
        .orElseGet(() -> outcomes.park(connection, claimed, now));
  }
}
