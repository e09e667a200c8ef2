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
import org.apache.kafka.common.header.Header;

/**
 * Passes over events whose content was copied into this database beforehand.
 *
 * <p>Who copies rows into a service's database in bulk writes the id of the chunk into its inbox in
 * the same transaction, and names the chunk in the header {@link Topics#CHUNK_HEADER} of each event
 * about it. A service whose inbox has the chunk need not read those events; any other reads them
 * like all events.
 */
@ApplicationScoped
class BulkImport {

  private static final String KNOWN = "select event_id from inbox where event_id = any($1)";

  private final Pool pool;

  @Inject
  BulkImport(Pool pool) {
    this.pool = pool;
  }

  /** The records that are not about a chunk which is here; no statement when none names one. */
  Uni<List<KafkaRecord<String, String>>> notImported(List<KafkaRecord<String, String>> records) {
    Set<UUID> named =
        records.stream()
            .map(BulkImport::chunk)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? Uni.createFrom().item(records)
        : known(named).map(known -> without(known, records));
  }

  private Uni<Set<UUID>> known(Set<UUID> chunks) {
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(chunks.toArray(UUID[]::new)))
        .map(BulkImport::ids);
  }

  private static Set<UUID> ids(RowSet<Row> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.getUUID("event_id")));
    return ids;
  }

  private static List<KafkaRecord<String, String>> without(
      Set<UUID> known, List<KafkaRecord<String, String>> records) {
    return records.stream()
        .filter(record -> chunk(record).filter(known::contains).isEmpty())
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
