package dev.torg.platform.event;

import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Header;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The ids in the inbox: of events, and of chunks of bulk data.
 *
 * <p>Who copies bulk data into a database writes the chunk's id into the inbox in the same
 * transaction, and names the chunk in a header of each event about it. A service whose inbox has
 * the chunk has what the event tells, and need not read it; any other reads it like all events.
 */
@ApplicationScoped
class ReceivedEvents {

  private static final String REMEMBER =
      "insert into inbox (event_id) select cast(id as uuid)"
          + " from unnest(string_to_array(:ids, ',')) as given (id)"
          + " on conflict do nothing returning cast(event_id as text)";
  private static final String KNOWN = "select event_id from inbox where event_id = any($1)";

  private final Pool pool;

  @Inject
  ReceivedEvents(Pool pool) {
    this.pool = pool;
  }

  /** Writes the ids of these events; those that were not there yet come back, each once. */
  Uni<List<IncomingEvent>> remember(List<IncomingEvent> events, Mutiny.Session session) {
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

  /** The records that are not about bulk data which is here. */
  Uni<List<KafkaRecord<String, String>>> withoutKnownChunks(
      List<KafkaRecord<String, String>> records) {
    List<Optional<UUID>> chunks = records.stream().map(ReceivedEvents::chunk).toList();
    Set<UUID> named = chunks.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    return named.isEmpty()
        ? Uni.createFrom().item(records)
        : known(named).map(known -> without(known, records, chunks));
  }

  private Uni<Set<UUID>> known(Set<UUID> chunks) {
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(chunks.toArray(UUID[]::new)))
        .map(ReceivedEvents::ids);
  }

  private static Set<UUID> ids(RowSet<Row> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.getUUID("event_id")));
    return ids;
  }

  private static List<KafkaRecord<String, String>> without(
      Set<UUID> known,
      List<KafkaRecord<String, String>> records,
      List<Optional<UUID>> chunksOfRecords) {
    return IntStream.range(0, records.size())
        .filter(index -> chunksOfRecords.get(index).filter(known::contains).isEmpty())
        .mapToObj(records::get)
        .toList();
  }

  private static Optional<UUID> chunk(KafkaRecord<String, String> record) {
    Header header = record.getHeaders().lastHeader(Topics.CHUNK_HEADER);
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(new String(header.value(), StandardCharsets.US_ASCII)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
