package dev.torg.platform.sql;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go to PostgreSQL in one statement, however many they are: one array for each column.
 *
 * <pre>{@code
 * RowArrays.<KnownPartner>none()
 *     .text("partner_id", KnownPartner::partnerId)
 *     .moment("since", KnownPartner::since)
 * }</pre>
 *
 * @param <T> what a row is made of
 */
public final class RowArrays<T> {

  private final List<Column<T>> columns;

  private RowArrays(List<Column<T>> columns) {
    this.columns = columns;
  }

  public static <T> RowArrays<T> none() {
    return new RowArrays<>(List.of());
  }

  public RowArrays<T> text(String name, Function<T, @Nullable String> value) {
    return with(new Column<>(name, "text", value, String[]::new));
  }

  public RowArrays<T> uuid(String name, Function<T, @Nullable UUID> value) {
    return with(new Column<>(name, "uuid", value, UUID[]::new));
  }

  public RowArrays<T> number(String name, Function<T, @Nullable Long> value) {
    return with(new Column<>(name, "bigint", value, Long[]::new));
  }

  public RowArrays<T> moment(String name, Function<T, @Nullable Instant> value) {
    return with(
        new Column<>(name, "timestamptz", value.andThen(SessionSql::inUtc), OffsetDateTime[]::new));
  }

  public RowArrays<T> bytes(String name, Function<T, byte @Nullable []> value) {
    return with(new Column<>(name, "bytea", value.andThen(RowArrays::buffer), Buffer[]::new));
  }

  private RowArrays<T> with(Column<T> column) {
    return new RowArrays<>(Stream.concat(columns.stream(), Stream.of(column)).toList());
  }

  /** The columns' names, with commas between. */
  public String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /**
   * The rows as a table of the name {@code asked}, numbered in its column {@code at}; its
   * parameters are the first ones.
   */
  public String asked() {
    return IntStream.range(0, columns.size())
        .mapToObj(at -> "$%d::%s[]".formatted(at + 1, columns.get(at).type))
        .collect(
            Collectors.joining(", ", "unnest(", ") with ordinality as asked(" + names() + ", at)"));
  }

  /** The parameters of a statement that names {@link #asked}, and of its further ones. */
  public @Nullable Object[] values(List<T> rows, Object... more) {
    return Stream.concat(columns.stream().map(column -> column.array(rows)), Stream.of(more))
        .toArray();
  }

  private static @Nullable Buffer buffer(byte @Nullable [] bytes) {
    return bytes == null ? null : Buffer.buffer(bytes);
  }

  private record Column<T>(
      String name,
      String type,
      Function<T, ? extends @Nullable Object> value,
      IntFunction<@Nullable Object[]> array) {

    Object array(List<T> rows) {
      return rows.stream().map(value).toArray(array);
    }
  }
}
