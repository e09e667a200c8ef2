package dev.torg.notification.mails.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mails to be sent and those that were, in the running transaction. */
@ApplicationScoped
public class Mails {

  private static final RowArrays<NewMail> COLUMNS =
      RowArrays.<NewMail>none()
          .uuid("id", mail -> UuidCreator.getTimeOrderedEpoch())
          .uuid("event_id", NewMail::event)
          .text("kind", mail -> mail.kind().name())
          .text("owner_kind", mail -> mail.to().kind().name())
          .text("owner_id", mail -> mail.to().id())
          .text("subject", mail -> mail.kind().subject())
          .text("facts", mail -> new JsonObject(Map.copyOf(mail.facts())).encode());

  /** People get those that they wish, beside whom the mail is for. */
  private static final String ADD =
      """
      with asked as materialized (select * from %s),
      of_people as (
        select gen_random_uuid() as id, a.event_id, a.kind, 'PERSON' as owner_kind,
          w.user_id::text as owner_id, a.facts, a.at
        from asked a
        join mail_wishes w on w.owner_kind = a.owner_kind and w.owner_id = a.owner_id
        where a.subject = any(string_to_array(w.about, ' ')))
      insert into mails (id, event_id, kind, owner_kind, owner_id, facts, state, due_at, made_at)
      select id, event_id, kind, owner_kind, owner_id, facts::jsonb, 'WAITING',
        $8::timestamptz, $8::timestamptz
      from (
        select id, event_id, kind, owner_kind, owner_id, facts, at from asked
        union all select id, event_id, kind, owner_kind, owner_id, facts, at from of_people) wanted
      order by at
      on conflict (event_id, owner_kind, owner_id) do nothing
      """
          .formatted(COLUMNS.asked());

  private static final String DROP =
      """
      update mails set state = 'DROPPED', facts = '{}'
      where owner_kind = $1 and owner_id = $2 and state = 'WAITING'
      """;

  private static final String DROP_OF_EVENTS =
      "update mails set state = 'DROPPED', facts = '{}'"
          + " where event_id = any($1) and state = 'WAITING'";

  /** The rows stay, so that an event that is heard again makes no other mail. */
  private static final String ERASE =
      """
      update mails set facts = '{}', state = case state when 'WAITING' then 'DROPPED' else state end
      where facts <> '{}' and id = any(array(
        select id from mails where owner_kind = $1 and owner_id = $2
        union all select id from mails where facts ->> 'business' = $3))
      """;

  private static final String FORGET_OLD =
      """
      delete from mails where id = any(array(
        select id from mails where made_at < $1 order by made_at limit 5000))
      """;

  /** Those of which there is none yet for the event and the recipient. */
  public Uni<Void> add(List<NewMail> mails, Instant now) {
    return mails.isEmpty()
        ? Uni.createFrom().voidItem()
        : SessionSql.update(ADD, COLUMNS.values(mails, now)).replaceWithVoid();
  }

  /** What waits for the owner is never sent, also when its event is heard again. */
  public Uni<Void> drop(Owner owner) {
    return SessionSql.update(DROP, owner.kind().name(), owner.id()).replaceWithVoid();
  }

  /** As {@link #drop(Owner)}, of what waits for anybody. */
  public Uni<Void> drop(List<UUID> events) {
    return SessionSql.update(DROP_OF_EVENTS, (Object) events.toArray(UUID[]::new))
        .replaceWithVoid();
  }

  /** Takes out what mails to the business and about it tell, and sends none that waits. */
  public Uni<Void> erase(BusinessIdentifier business) {
    Owner owner = Owner.merchant(business);
    return SessionSql.update(ERASE, owner.kind().name(), owner.id(), business.id())
        .replaceWithVoid();
  }

  /** Takes away what is older, sent or not, some thousands at once. */
  public Uni<Integer> forget(Instant before) {
    return SessionSql.update(FORGET_OLD, before);
  }
}
