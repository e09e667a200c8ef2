package dev.torg.platform.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What a service keeps of another one's aggregates: a table with a row for each, and a column
 * {@code sequence}. The newest state stays, in whatever order events arrive.
 *
 * <pre>{@code
 * Projection.<KnownPartner>into("known_partners")
 *     .key("partner_id", KnownPartner::partnerId)
 *     .column("name", KnownPartner::name)
 * }</pre>
 *
 * @param <T> what a row is made of
 */
public final class Projection<T> {

  private final String table;
  private final List<Column<T>> columns;
  private final String statement;

  private Projection(String table, List<Column<T>> columns) {
    this.table = table;
    this.columns = columns;
    this.statement = statement();
  }

  public static <T> Projection<T> into(String table) {
    return new Projection<>(table, List.of());
  }

  /** A column of the primary key. */
  public Projection<T> key(String column, Function<T, Object> value) {
    return with(new Column<>(column, value, true));
  }

  public Projection<T> column(String column, Function<T, @Nullable Object> value) {
    return with(new Column<>(column, value, false));
  }

  private Projection<T> with(Column<T> column) {
    return new Projection<>(table, Stream.concat(columns.stream(), Stream.of(column)).toList());
  }

  /**
   * Keeps the row in the running transaction, unless one with this sequence or a higher is there.
   *
   * @return whether it was news
   */
  public Uni<Boolean> keep(T row, long sequence) {
    return Panache.getSession().chain(session -> keep(row, sequence, session));
  }

  private Uni<Boolean> keep(T row, long sequence, Mutiny.Session session) {
    var upsert = session.createNativeQuery(statement).setParameter("sequence", sequence);
    columns.forEach(column -> upsert.setParameter(column.name, column.value.apply(row)));
    return upsert.executeUpdate().map(written -> written > 0);
  }

  private String statement() {
    return """
    insert into %s as known (%s sequence) values (%s :sequence)
    on conflict (%s) do update set %s sequence = excluded.sequence
    where known.sequence < excluded.sequence
    """
        .formatted(
            table,
            each("%s,", columns.stream()),
            each(":%s,", columns.stream()),
            columns.stream()
                .filter(Column::isKey)
                .map(Column::name)
                .collect(Collectors.joining(",")),
            each("%1$s = excluded.%1$s,", columns.stream().filter(column -> !column.isKey)));
  }

  private static <T> String each(String form, Stream<Column<T>> columns) {
    return columns.map(column -> form.formatted(column.name)).collect(Collectors.joining(" "));
  }

  private record Column<T>(String name, Function<T, @Nullable Object> value, boolean isKey) {}
}
