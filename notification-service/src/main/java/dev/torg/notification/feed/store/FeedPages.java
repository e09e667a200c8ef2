package dev.torg.notification.feed.store;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.OwnerKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is in the feed of a bucket, in the order of places. */
@ApplicationScoped
public class FeedPages {

  static final String OF_PARTNER = page("owner_partner = $1 and ($2::varchar is null or msn = $2)");
  static final String OF_MERCHANT = page("owner_business = $1 and (msn is null or msn = $2)");

  private final Pool pool;

  FeedPages(Pool pool) {
    this.pool = pool;
  }

  private static String page(String whose) {
    return "select position, body from messages where "
        + whose
        + " and position > $3 and made_at > $4"
        + " and (cardinality($5::varchar[]) = 0 or event_type = any($5))"
        + " order by position limit $6";
  }

  /**
   * @param types the kinds of events; empty for all
   * @param after the last position that is known
   */
  public Uni<List<PlacedMessage>> after(
      long after, Bucket bucket, Collection<String> types, Instant since, int limit) {
    @Nullable String msn = bucket.msn() == null ? null : bucket.msn().value();
    return pool.preparedQuery(bucket.owner().kind() == OwnerKind.PARTNER ? OF_PARTNER : OF_MERCHANT)
        .execute(
            Tuple.tuple()
                .addString(bucket.owner().id())
                .addString(msn)
                .addLong(after)
                .addOffsetDateTime(since.atOffset(ZoneOffset.UTC))
                .addArrayOfString(types.toArray(String[]::new))
                .addInteger(limit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(FeedPages::placed).toList());
  }

  private static PlacedMessage placed(Row row) {
    return new PlacedMessage(
        row.getLong("position"), row.getBuffer("body").toString(StandardCharsets.UTF_8));
  }
}
