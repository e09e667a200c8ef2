package dev.torg.platform.event;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    Stream<@Nullable Object> values = columns.stream().map(column -> column.value.apply(row));
    return SessionSql.update(statement, Stream.concat(values, Stream.of(sequence)).toArray())
        .map(written -> written > 0);
  }

  private String statement() {
    return """
    insert into %s as known (%s sequence) values (%s)
    on conflict (%s) do update set %s sequence = excluded.sequence
    where known.sequence < excluded.sequence
    """
        .formatted(
            table,
            each("%s,", columns.stream()),
            IntStream.rangeClosed(1, columns.size() + 1)
                .mapToObj(number -> "$" + number)
                .collect(Collectors.joining(",")),
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
