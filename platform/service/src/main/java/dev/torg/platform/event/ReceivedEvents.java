package dev.torg.platform.event;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of events in the inbox. */
final class ReceivedEvents {

  private static final String REMEMBER =
      "insert into inbox (event_id) select unnest($1::uuid[])"
          + " on conflict do nothing returning event_id";

  private ReceivedEvents() {}

  /** Writes the ids of these events; those that were not there yet come back, each once. */
  static Uni<List<IncomingEvent>> remember(List<IncomingEvent> events) {
    UUID[] ids = events.stream().map(IncomingEvent::id).toArray(UUID[]::new);
    return SessionSql.select(REMEMBER, (Object) ids).map(written -> firstOfEach(written, events));
  }

  private static List<IncomingEvent> firstOfEach(
      List<@Nullable Object[]> written, List<IncomingEvent> events) {
    Set<Object> news = written.stream().map(row -> row[0]).collect(Collectors.toSet());
    return events.stream().filter(event -> news.remove(event.id())).toList();
  }
}
