package dev.torg.notification.messages.store;

import dev.torg.notification.domain.Owner;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** What an erasure takes out of messages, in the running transaction, a thousand at once. */
@ApplicationScoped
public class MessageContent {

  private static final int TOGETHER = 1000;

  /** Identifiers stay: without them a partner could not tell what happened to which thing. */
  private static final String WITHOUT_NAMES =
      """
      update messages set body = convert_to(
        jsonb_set(
          jsonb_set(convert_from(body, 'UTF8')::jsonb, '{data,name}', '"(erased)"', false),
          '{data,salesUnit,name}', '"(erased)"', false)::text,
        'UTF8')
      """;

  /** All of the business are looked for first: else PostgreSQL may read everybody's in order. */
  static final String EMPTY =
      WITHOUT_NAMES
          + """
          where number = any(array(
            select number from (
              select number from messages where owner_business = $1 and number > $2 offset 0) owned
            order by number limit %d))
          returning number
          """
              .formatted(TOGETHER);

  static final String EMPTY_BESIDE_BUSINESS =
      WITHOUT_NAMES + "where subject = $1 and owner_business is null";

  /**
   * Takes the names out of all that the business may know. The messages stay: without them an event
   * that is heard again would be told again.
   */
  public Uni<Void> empty(Owner business) {
    return emptyAfter(business, 0);
  }

  private Uni<Void> emptyAfter(Owner business, long number) {
    return SessionSql.select(EMPTY, business.id(), number)
        .chain(
            rows ->
                rows.size() < TOGETHER
                    ? Uni.createFrom().voidItem()
                    : emptyAfter(
                        business,
                        rows.stream()
                            .mapToLong(row -> (Long) Objects.requireNonNull(row[0]))
                            .max()
                            .orElseThrow()));
  }

  /** As {@link #empty}, of those about this subject that only partners may know. */
  public Uni<Void> emptyBesideBusiness(String subject) {
    return SessionSql.update(EMPTY_BESIDE_BUSINESS, subject).replaceWithVoid();
  }
}
