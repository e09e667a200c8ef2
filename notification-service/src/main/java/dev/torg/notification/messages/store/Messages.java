package dev.torg.notification.messages.store;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.messages.domain.Message;
import dev.torg.notification.messages.domain.Told;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The messages, with what waits for whom, in the running transaction. */
@ApplicationScoped
public class Messages {

  private static final RowArrays<Message> COLUMNS =
      RowArrays.<Message>none()
          .uuid("id", Message::id)
          .text("event_type", message -> message.news().event().type())
          .text("subject", message -> message.news().subject())
          .number("sequence", message -> message.news().sequence())
          .text("owner_partner", message -> idOf(message.news().to().partner()))
          .text("owner_business", message -> idOf(message.news().to().merchant()))
          .text("msn", Messages::msn)
          .bytes("body", Message::body)
          .text("traceparent", message -> message.news().traceparent());

  /**
   * The messages that are new, a delivery for each endpoint that wants one, and the lane that it
   * waits in. An endpoint that is deleted meanwhile is passed over; a lane that is worked on is
   * waited for, so that it does not end without the message. Endpoints are looked for message by
   * message: as a join, PostgreSQL may read all of them.
   */
  private static final String ADD =
      """
      with message as (
        insert into messages (%1$s, made_at)
        select %1$s, $10::timestamptz from %2$s order by at
        on conflict (id) do nothing
        returning id, number, event_type, subject, owner_partner, owner_business, msn),
      wanting as (
        select message.number, message.subject, found.id
        from message cross join lateral (
          select id from endpoints e
          where message.event_type = any(e.events)
            and (e.owner_kind = 'PARTNER' and e.owner_id = message.owner_partner
                and (e.msn is null or e.msn = message.msn)
              or e.owner_kind = 'MERCHANT' and e.owner_id = message.owner_business
                and (e.msn is null or message.msn is null or e.msn = message.msn))
          for key share) found),
      waiting as (
        insert into deliveries (endpoint_id, number, subject, state)
        select id, number, subject, 'WAITING' from wanting),
      lane as (
        insert into lanes (endpoint_id, subject, due_at)
        select distinct id, subject, $10::timestamptz from wanting order by id, subject
        on conflict (endpoint_id, subject) do update set due_at = lanes.due_at)
      select id, exists (select from wanting) from message
      """
          .formatted(COLUMNS.names(), COLUMNS.asked());

  private static final String ADD_FOR =
      """
      with message as (
        insert into messages (id, event_type, subject, sequence, body, made_at, traceparent)
        values ($1, $2, $3, $4, $5, $6, $8) returning number),
      waiting as (
        insert into deliveries (endpoint_id, number, subject, state)
        select $7, number, $3, 'WAITING' from message)
      insert into lanes (endpoint_id, subject, due_at) values ($7, $3, $6)
      """;

  private static final String FORGET =
      """
      delete from messages where number = any(array(
        select number from messages where made_at < $1 order by made_at limit 5000))
      """;

  /** In this order; what was there before stays as it is. */
  public Uni<Told> add(List<Message> messages, Instant now) {
    return messages.isEmpty()
        ? Uni.createFrom().item(Told.NOTHING)
        : SessionSql.select(ADD, COLUMNS.values(messages, now)).map(Messages::told);
  }

  private static Told told(List<@Nullable Object[]> rows) {
    Set<UUID> ids =
        rows.stream().map(row -> (UUID) Objects.requireNonNull(row[0])).collect(Collectors.toSet());
    return new Told(ids, rows.stream().anyMatch(row -> Boolean.TRUE.equals(row[1])));
  }

  /** A message for one endpoint, which nobody finds in the feed. */
  public Uni<Void> addFor(UUID endpoint, Message message, Instant now) {
    return SessionSql.update(
            ADD_FOR,
            message.id(),
            message.news().event().type(),
            message.news().subject(),
            message.news().sequence(),
            Buffer.buffer(message.body()),
            now,
            endpoint,
            message.news().traceparent())
        .replaceWithVoid();
  }

  /** Takes away what is older, with its deliveries and attempts, some thousands at once. */
  public Uni<Integer> forget(Instant before) {
    return SessionSql.update(FORGET, before);
  }

  private static @Nullable String idOf(@Nullable Owner owner) {
    return owner == null ? null : owner.id();
  }

  private static @Nullable String msn(Message message) {
    return message.news().to().msn() == null ? null : message.news().to().msn().value();
  }
}
