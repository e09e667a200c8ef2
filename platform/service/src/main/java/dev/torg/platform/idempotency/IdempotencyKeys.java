package dev.torg.platform.idempotency;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.sql.SessionSql;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The record of idempotency keys, kept in the caller's own transaction. */
@ApplicationScoped
@IfBuildProperty(name = "torg.idempotency-keys", stringValue = "true")
public class IdempotencyKeys {

  /** How long a key is remembered. */
  public static final Duration RETENTION = Duration.ofDays(14);

  private static final String TRY_LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended($1, 0))";
  private static final String FIND =
      "select body_hash, result from idempotency_keys"
          + " where caller = $1 and operation = $2 and key = $3"
          + " and recorded_at > $4";
  private static final String RECORD =
      "insert into idempotency_keys (caller, operation, key, body_hash, result, recorded_at)"
          + " values ($1, $2, $3, $4, $5, $6)"
          + " on conflict (caller, operation, key) do update"
          + " set body_hash = excluded.body_hash, result = excluded.result,"
          + " recorded_at = excluded.recorded_at";

  private final Clock clock;

  @Inject
  IdempotencyKeys(Clock clock) {
    this.clock = clock;
  }

  /**
   * Does the work once per key, inside the running Panache transaction.
   *
   * <p>Fails with problem {@code request-in-progress} (409, {@code Retry-After: 1}) while the first
   * request with this key still runs, and with {@code idempotency-key-reused} (409) when the key
   * was used for another request. When the work fails nothing is recorded, and the key is free
   * again.
   *
   * @param result what a repetition gets back, for example the id that the change gives to what it
   *     makes
   * @param work the change; the key is recorded while it is under way
   */
  public Uni<Recorded> once(IdempotentRequest request, String result, Supplier<Uni<?>> work) {
    return Uni.combine()
        .all()
        .unis(lock(request), find(request))
        .with((locked, found) -> found)
        .chain(
            found ->
                found.isEmpty() ? first(request, result, work) : replay(request, found.get(0)));
  }

  /** The record goes right behind the first statement of the work, and away with it. */
  private Uni<Recorded> first(IdempotentRequest request, String result, Supplier<Uni<?>> work) {
    return Uni.combine()
        .all()
        .unis(work.get(), record(request, result))
        .with((done, recorded) -> new Recorded(result, false));
  }

  private static Uni<Void> lock(IdempotentRequest request) {
    String name = request.caller() + '\n' + request.operation() + '\n' + request.key();
    return SessionSql.select(TRY_LOCK, name)
        .invoke(IdempotencyKeys::refuseUnlessMine)
        .replaceWithVoid();
  }

  private static void refuseUnlessMine(List<@Nullable Object[]> lock) {
    if (!Boolean.TRUE.equals(lock.get(0)[0])) {
      throw running();
    }
  }

  private static HttpProblem running() {
    return HttpProblem.builder(
            Problems.of(
                ProblemType.REQUEST_IN_PROGRESS,
                "The first request with this Idempotency-Key is still running. Try again in a"
                    + " second."))
        .withHeader("Retry-After", "1")
        .build();
  }

  /**
   * Sent right behind the lock, without waiting for it: a statement sees what was committed before
   * it begins, and it begins when the lock is held or refused.
   */
  private Uni<List<@Nullable Object[]>> find(IdempotentRequest request) {
    return SessionSql.select(
        FIND, request.caller(), request.operation(), request.key(), now().minus(RETENTION));
  }

  private static Uni<Recorded> replay(IdempotentRequest request, @Nullable Object[] found) {
    return request.bodyHash().equals(found[0])
        ? Uni.createFrom().item(new Recorded(String.valueOf(found[1]), true))
        : Uni.createFrom()
            .failure(
                Problems.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used for another request. Use a new key for a new"
                        + " request, and the same body to repeat an old one."));
  }

  private Uni<Integer> record(IdempotentRequest request, String result) {
    return SessionSql.update(
        RECORD,
        request.caller(),
        request.operation(),
        request.key(),
        request.bodyHash(),
        result,
        now());
  }

  private Instant now() {
    return clock.instant();
  }
}
