package dev.torg.platform.idempotency;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The record of idempotency keys, kept in the caller's own transaction. */
@ApplicationScoped
@IfBuildProperty(name = "torg.idempotency-keys", stringValue = "true")
public class IdempotencyKeys {

  /** How long a key is remembered. */
  public static final Duration RETENTION = Duration.ofDays(14);

  private static final String TRY_LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended(name, 0))"
          + " from unnest($1::text[]) with ordinality as asked(name, at) order by at";
  private static final RowArrays<IdempotentRequest> KEYS =
      RowArrays.<IdempotentRequest>none()
          .text("caller", IdempotentRequest::caller)
          .text("operation", IdempotentRequest::operation)
          .text("key", IdempotentRequest::key);
  private static final String FIND =
      "select found.body_hash, found.result from "
          + KEYS.asked()
          + " left join lateral (select k.body_hash, k.result from idempotency_keys k"
          + " where k.caller = asked.caller and k.operation = asked.operation"
          + " and k.key = asked.key and k.recorded_at > $4) found on true order by at";
  private static final RowArrays<KeptResult> RESULTS =
      RowArrays.<KeptResult>none()
          .text("caller", kept -> kept.request().caller())
          .text("operation", kept -> kept.request().operation())
          .text("key", kept -> kept.request().key())
          .text("body_hash", kept -> kept.request().bodyHash())
          .text("result", KeptResult::result);
  private static final String RECORD =
      "insert into idempotency_keys (caller, operation, key, body_hash, result, recorded_at)"
          + " select "
          + RESULTS.names()
          + ", $6 from "
          + RESULTS.asked()
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
    return claim(List.of(request))
        .chain(states -> states.get(0).or(() -> first(request, result, work)));
  }

  /**
   * What is known of the keys of these requests, in their order, inside the running Panache
   * transaction. A free one is this transaction's until it ends; of several requests with the same
   * key the first has it.
   */
  public Uni<List<KeyState>> claim(List<IdempotentRequest> requests) {
    return Uni.combine()
        .all()
        .unis(lock(requests), find(requests))
        .with((locks, found) -> states(requests, locks, found));
  }

  /** Keeps what requests gave whose keys were claimed in this transaction. */
  public Uni<Void> record(List<KeptResult> results) {
    return SessionSql.update(RECORD, RESULTS.values(results, now())).replaceWithVoid();
  }

  /** The record goes right behind the first statement of the work, and away with it. */
  private Uni<Recorded> first(IdempotentRequest request, String result, Supplier<Uni<?>> work) {
    return Uni.combine()
        .all()
        .unis(work.get(), record(List.of(new KeptResult(request, result))))
        .with((done, recorded) -> new Recorded(result, false));
  }

  private static Uni<List<@Nullable Object[]>> lock(List<IdempotentRequest> requests) {
    return SessionSql.select(
        TRY_LOCK, (Object) requests.stream().map(IdempotencyKeys::name).toArray(String[]::new));
  }

  private static String name(IdempotentRequest request) {
    return request.caller() + '\n' + request.operation() + '\n' + request.key();
  }

  /**
   * Sent right behind the lock, without waiting for it: a statement sees what was committed before
   * it begins, and it begins when the lock is held or refused.
   */
  private Uni<List<@Nullable Object[]>> find(List<IdempotentRequest> requests) {
    return SessionSql.select(FIND, KEYS.values(requests, now().minus(RETENTION)));
  }

  private static List<KeyState> states(
      List<IdempotentRequest> requests,
      List<@Nullable Object[]> locks,
      List<@Nullable Object[]> found) {
    Set<String> claimed = new HashSet<>();
    List<KeyState> states = new ArrayList<>();
    for (int at = 0; at < requests.size(); at++) {
      IdempotentRequest request = requests.get(at);
      boolean mine = claimed.add(name(request)) && Boolean.TRUE.equals(locks.get(at)[0]);
      states.add(mine ? state(request, found.get(at)) : new KeyState.Refused(running()));
    }
    return states;
  }

  private static KeyState state(IdempotentRequest request, @Nullable Object[] found) {
    if (found[0] == null) {
      return new KeyState.Free();
    }
    return request.bodyHash().equals(found[0])
        ? new KeyState.Used(String.valueOf(found[1]))
        : new KeyState.Refused(reused());
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

  private static HttpProblem reused() {
    return Problems.of(
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        "This Idempotency-Key was used for another request. Use a new key for a new"
            + " request, and the same body to repeat an old one.");
  }

  private Instant now() {
    return clock.instant();
  }
}
