package dev.torg.platform.idempotency;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** The record of idempotency keys, kept in the caller's own transaction. */
@ApplicationScoped
@IfBuildProperty(name = "torg.idempotency-keys", stringValue = "true")
public class IdempotencyKeys {

  /** How long a key is remembered. */
  public static final Duration RETENTION = Duration.ofDays(14);

  private static final String TRY_LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended(:request, 0))";
  private static final String FIND =
      "select body_hash, result from idempotency_keys"
          + " where caller = :caller and operation = :operation and key = :key"
          + " and recorded_at > :oldest";
  private static final String RECORD =
      "insert into idempotency_keys (caller, operation, key, body_hash, result, recorded_at)"
          + " values (:caller, :operation, :key, :bodyHash, :result, :now)"
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
   * @param work the change; its item is what a repetition gets back
   */
  public Uni<Recorded> once(IdempotentRequest request, Supplier<Uni<String>> work) {
    return Panache.getSession()
        .flatMap(
            session ->
                lock(request, session)
                    .flatMap(locked -> find(request, session))
                    .flatMap(
                        found ->
                            found.isEmpty()
                                ? work.get()
                                    .call(result -> record(request, result, session))
                                    .map(result -> new Recorded(result, false))
                                : replay(request, found.get(0))));
  }

  private Uni<Void> lock(IdempotentRequest request, Mutiny.Session session) {
    String name = request.caller() + '\n' + request.operation() + '\n' + request.key();
    return session
        .createNativeQuery(TRY_LOCK, Boolean.class)
        .setParameter("request", name)
        .getSingleResult()
        .flatMap(mine -> mine ? Uni.createFrom().voidItem() : Uni.createFrom().failure(running()));
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

  private Uni<List<Object[]>> find(IdempotentRequest request, Mutiny.Session session) {
    return session
        .createNativeQuery(FIND, Object[].class)
        .setParameter("caller", request.caller())
        .setParameter("operation", request.operation())
        .setParameter("key", request.key())
        .setParameter("oldest", now().minus(RETENTION))
        .getResultList();
  }

  private static Uni<Recorded> replay(IdempotentRequest request, Object[] found) {
    return request.bodyHash().equals(found[0])
        ? Uni.createFrom().item(new Recorded((String) found[1], true))
        : Uni.createFrom()
            .failure(
                Problems.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used for another request. Use a new key for a new"
                        + " request, and the same body to repeat an old one."));
  }

  private Uni<Integer> record(IdempotentRequest request, String result, Mutiny.Session session) {
    return session
        .createNativeQuery(RECORD)
        .setParameter("caller", request.caller())
        .setParameter("operation", request.operation())
        .setParameter("key", request.key())
        .setParameter("bodyHash", request.bodyHash())
        .setParameter("result", result)
        .setParameter("now", now())
        .executeUpdate();
  }

  private Instant now() {
    return clock.instant();
  }
}
