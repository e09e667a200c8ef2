package dev.torg.platform.event;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The ids of events in the inbox. */
final class ReceivedEvents {

  private static final String REMEMBER =
      "insert into inbox (event_id) select cast(id as uuid)"
          + " from unnest(string_to_array(:ids, ',')) as given (id)"
          + " on conflict do nothing returning cast(event_id as text)";

  private ReceivedEvents() {}

  /** Writes the ids of these events; those that were not there yet come back, each once. */
  static Uni<List<IncomingEvent>> remember(List<IncomingEvent> events, Mutiny.Session session) {
    String ids =
        events.stream().map(event -> event.id().toString()).collect(Collectors.joining(","));
    return session
        .createNativeQuery(REMEMBER, String.class)
        .setParameter("ids", ids)
        .getResultList()
        .map(written -> firstOfEach(new HashSet<>(written), events));
  }

  private static List<IncomingEvent> firstOfEach(Set<String> ids, List<IncomingEvent> events) {
    return events.stream().filter(event -> ids.remove(event.id().toString())).toList();
  }
}
