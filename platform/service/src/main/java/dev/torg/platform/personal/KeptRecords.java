package dev.torg.platform.personal;

import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that this service keeps of a subject, table by table, a page at a time. */
@ApplicationScoped
class KeptRecords {

  private static final int UNLESS_ASKED = 50;

  /** As many rows as asked for, and of these the first megabyte, but one at least. */
  private static final String BEHIND =
      """
      select key, content, more from (
        select key, content::text as content,
          count(*) over () - row_number() over (order by key) as more,
          sum(octet_length(content::text)) over (order by key) - octet_length(content::text) as before
        from (
          select key collate "C" as key, content from (%s) kept
          where key collate "C" > $2 order by 1 limit $3) asked
      ) sized where before < 1000000 order by key
      """;

  private final List<KeptTable> tables;
  private final Pool pool;

  KeptRecords(@All List<KeptRows> here, Pool pool) {
    this.tables =
        Stream.concat(
                Stream.of(KeptTable.ACTS_OF_PERSON),
                here.stream().flatMap(rows -> rows.tables().stream()))
            .toList();
    this.pool = pool;
  }

  /** A page, 50 rows long unless asked, shorter where they are large. */
  Uni<Page<KeptRow>> of(Subject subject, String text, PageRequest wanted) {
    List<KeptTable> all = tables.stream().filter(table -> table.subject() == subject).toList();
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    if (all.isEmpty()) {
      return Uni.createFrom().item(new Page<>(List.of(), Optional.empty()));
    }
    Place place = wanted.after().map(after -> Place.of(after, all)).orElse(new Place(0, ""));
    return fill(all, text, limit, place, new ArrayList<>());
  }

  private Uni<Page<KeptRow>> fill(
      List<KeptTable> all, String text, int limit, Place place, List<KeptRow> found) {
    return read(all.get(place.table()), text, place.key(), limit + 1 - found.size())
        .chain(
            read -> {
              found.addAll(read.rows());
              boolean isLast = place.table() + 1 == all.size();
              return isLast || read.isCut() || found.size() > limit
                  ? Uni.createFrom().item(page(found, limit, read.isCut()))
                  : fill(all, text, limit, new Place(place.table() + 1, ""), found);
            });
  }

  private Uni<Read> read(KeptTable table, String text, String behind, int most) {
    return pool.preparedQuery(BEHIND.formatted(table.rows()))
        .execute(Tuple.of(text, behind, most))
        .map(
            rows -> {
              List<KeptRow> found = new ArrayList<>();
              long more = 0;
              for (Row row : rows) {
                found.add(new KeptRow(table.name(), row.getString(0), row.getString(1)));
                more = row.getLong(2);
              }
              return new Read(found, more > 0);
            });
  }

  private static Page<KeptRow> page(List<KeptRow> found, int limit, boolean isCut) {
    List<KeptRow> items = found.subList(0, Math.min(limit, found.size()));
    boolean isWhole = !isCut && found.size() <= limit;
    return new Page<>(
        items,
        isWhole
            ? Optional.empty()
            : Optional.of(new Cursor(items.get(items.size() - 1).place()).text()));
  }

  /**
   * @param isCut when the last row is not the last of what was asked for
   */
  private record Read(List<KeptRow> rows, boolean isCut) {}

  /** Behind a key of a table. */
  private record Place(int table, String key) {

    static Place of(Cursor cursor, List<KeptTable> all) {
      int colon = cursor.key().indexOf(':');
      return IntStream.range(0, all.size())
          .filter(i -> colon >= 0 && all.get(i).name().equals(cursor.key().substring(0, colon)))
          .mapToObj(i -> new Place(i, cursor.key().substring(colon + 1)))
          .findFirst()
          .orElseThrow(Cursor::foreign);
    }
  }
}
