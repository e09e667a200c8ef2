package dev.torg.platform.sql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement of PostgreSQL on the connection of the running Panache session, prepared once a
 * connection.
 *
 * <p>Hibernate's own native queries make a plan at each call and keep every one of them when they
 * have a result type: their keys are never equal. That costs more than the statements.
 */
public final class SessionSql {

  private SessionSql() {}

  /**
   * Changes rows.
   *
   * @param parameters for {@code $1}, {@code $2} …; a moment is meant in UTC
   * @return how many rows
   */
  public static Uni<Integer> update(String statement, @Nullable Object... parameters) {
    return onConnection(connection -> connection.update(statement, values(parameters)));
  }

  /** As {@link #update}, for a statement that gives rows: the columns of each, in their order. */
  public static Uni<List<@Nullable Object[]>> select(
      String statement, @Nullable Object... parameters) {
    return onConnection(connection -> connection.select(statement, values(parameters)))
        .map(SessionSql::rows);
  }

  /** As {@link #select}, for a statement that gives one row at most. */
  public static Uni<Optional<@Nullable Object[]>> first(
      String statement, @Nullable Object... parameters) {
    return select(statement, parameters).map(rows -> rows.stream().findFirst());
  }

  /** Until the transaction ends, a statement is planned for the very parameters that it gets. */
  public static Uni<Void> planAnew() {
    return update("set local plan_cache_mode = force_custom_plan").replaceWithVoid();
  }

  private static <T> Uni<T> onConnection(Function<ReactiveConnection, CompletionStage<T>> work) {
    return Panache.getSession()
        .chain(
            session -> Uni.createFrom().completionStage(() -> work.apply(connectionOf(session))));
  }

  /** Mutiny's face of a session shows no connection; its inside does. */
  private static ReactiveConnection connectionOf(Mutiny.Session session) {
    return ((MutinySessionImpl) session).getReactiveConnection();
  }

  private static List<@Nullable Object[]> rows(ReactiveConnection.Result result) {
    List<@Nullable Object[]> rows = new ArrayList<>(result.size());
    result.forEachRemaining(rows::add);
    return rows;
  }

  private static @Nullable Object[] values(@Nullable Object[] parameters) {
    return Arrays.stream(parameters).map(SessionSql::inUtc).toArray();
  }

  /** As the driver takes it: a moment with its offset, all else as it is. */
  static @Nullable Object inUtc(@Nullable Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
  }
}
