package dev.torg.salesunit.store;

import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole change log of a unit, newest first. */
@ApplicationScoped
public class ChangeEntries {

  private static final String BEFORE =
      """
      select c.id, c.changed_at, c.field, c.old_value, c.new_value, c.changed_by, c.channel,
             a.actor_name
      from sales_unit_changes c
      left join acts a
        on a.topic = $1 and a.subject = c.msn::text and a.sequence = c.sequence
          and a.actor_kind = 'OPERATOR'
      where c.msn = $2 and c.id < $3 order by c.id desc limit $4
      """;

  /** Greater than every UUID that stands for a moment. */
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final Pool pool;

  ChangeEntries(Pool pool) {
    this.pool = pool;
  }

  /** At most so many, from before the given one; from the newest on when none is given. */
  public Uni<List<ChangeEntry>> before(long msn, @Nullable UUID entry, int most) {
    return pool.preparedQuery(BEFORE)
        .execute(
            Tuple.of(Topics.SALES_UNITS, msn, Objects.requireNonNullElse(entry, AFTER_ALL), most))
        .map(ChangeEntries::entries);
  }

  private static List<ChangeEntry> entries(RowSet<Row> rows) {
    List<ChangeEntry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      entries.add(
          new ChangeEntry(
              row.getUUID(0),
              row.getOffsetDateTime(1).toInstant(),
              new Change(row.getString(2), row.getString(3), row.getString(4)),
              new ChangeAuthor(
                  ChangeAuthor.Kind.valueOf(row.getString(5)),
                  ChangeAuthor.Channel.valueOf(row.getString(6))),
              row.getString(7)));
    }
    return entries;
  }
}
