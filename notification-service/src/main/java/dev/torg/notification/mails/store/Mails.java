package dev.torg.notification.mails.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Mails to be sent and those that were, in the running transaction. */
@ApplicationScoped
public class Mails {

  private static final String ADD =
      """
      insert into mails (id, event_id, kind, owner_kind, owner_id, facts, state, due_at, made_at)
      values ($1, $2, $3, $4, $5, $6, 'WAITING', $7, $7)
      on conflict (event_id, owner_kind, owner_id) do nothing
      """;

  private static final String FORGET = "delete from mails where owner_kind = $1 and owner_id = $2";

  private static final String FORGET_OLD =
      """
      delete from mails where id = any(array(
        select id from mails where made_at < $1 order by made_at limit 5000))
      """;

  /** Nothing happens when there is one for this event and recipient. */
  public Uni<Void> add(NewMail mail, Instant now) {
    return SessionSql.update(
            ADD,
            UuidCreator.getTimeOrderedEpoch(),
            mail.event(),
            mail.kind().name(),
            mail.to().kind().name(),
            mail.to().id(),
            new JsonObject(Map.copyOf(mail.facts())),
            now)
        .replaceWithVoid();
  }

  public Uni<Void> forget(Owner owner) {
    return SessionSql.update(FORGET, owner.kind().name(), owner.id()).replaceWithVoid();
  }

  /** Takes away what is older, sent or not, some thousands at once. */
  public Uni<Integer> forget(Instant before) {
    return SessionSql.update(FORGET_OLD, before);
  }
}
