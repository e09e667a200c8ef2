package dev.torg.notification.messages.store;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages, with what waits for whom, in the running transaction. */
@ApplicationScoped
public class Messages {

  /**
   * The message if it is new, a delivery for each endpoint that wants it, and the lane that it
   * waits in. An endpoint that is deleted meanwhile is passed over; a lane that is worked on is
   * waited for, so that it does not end without the message.
   */
  private static final String ADD =
      """
      with message as (
        insert into messages
          (id, event_type, subject, sequence, owner_partner, owner_business, msn, body, made_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (id) do nothing returning number),
      wanting as (
        select id from endpoints
        where exists (select from message) and $2 = any(events)
          and (owner_kind = 'PARTNER' and owner_id = $5 and (msn is null or msn = $7)
            or owner_kind = 'MERCHANT' and owner_id = $6 and ($7 is null or msn = $7))
        for key share),
      waiting as (
        insert into deliveries (endpoint_id, number, subject, state)
        select wanting.id, message.number, $3, 'WAITING' from wanting, message),
      lane as (
        insert into lanes (endpoint_id, subject, due_at)
        select id, $3, $9 from wanting order by id
        on conflict (endpoint_id, subject) do update set due_at = lanes.due_at)
      select number from message
      """;

  private static final String ADD_FOR =
      """
      with message as (
        insert into messages (id, event_type, subject, sequence, body, made_at)
        values ($1, $2, $3, $4, $5, $6) returning number),
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

  /** Whether it was not there yet. */
  public Uni<Boolean> add(News news, byte[] body, Instant now) {
    Audience to = news.to();
    return SessionSql.first(
            ADD,
            news.id(),
            news.event().type(),
            news.subject(),
            news.sequence(),
            idOf(to.partner()),
            idOf(to.merchant()),
            to.msn() == null ? null : to.msn().value(),
            Buffer.buffer(body),
            now)
        .map(Optional::isPresent);
  }

  /** A message for one endpoint, which nobody finds in the feed. */
  public Uni<Void> addFor(UUID endpoint, UUID id, News news, byte[] body, Instant now) {
    return SessionSql.update(
            ADD_FOR,
            id,
            news.event().type(),
            news.subject(),
            news.sequence(),
            Buffer.buffer(body),
            now,
            endpoint)
        .replaceWithVoid();
  }

  /** Takes away what is older, with its deliveries and attempts, some thousands at once. */
  public Uni<Integer> forget(Instant before) {
    return SessionSql.update(FORGET, before);
  }

  private static @Nullable String idOf(@Nullable Owner owner) {
    return owner == null ? null : owner.id();
  }
}
