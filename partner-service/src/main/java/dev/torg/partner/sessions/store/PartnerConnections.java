package dev.torg.partner.sessions.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may act for which partner. Every method joins the caller's open session. */
@ApplicationScoped
public class PartnerConnections {

  private static final String CONNECT =
      "insert into portal_user_partners (user_id, partner_id, connected_at)"
          + " values ($1, $2, $3) on conflict do nothing";
  private static final String PARTNERS_OF =
      "select partner_id from portal_user_partners where user_id = $1 order by partner_id";

  /** Connects the two; once more changes nothing. */
  public Uni<Void> connect(UUID userId, PartnerId partnerId, Instant now) {
    return SessionSql.update(CONNECT, userId, partnerId.value(), now).replaceWithVoid();
  }

  public Uni<List<PartnerId>> partnersOf(UUID userId) {
    return SessionSql.select(PARTNERS_OF, userId)
        .map(rows -> rows.stream().map(row -> new PartnerId((String) row[0])).toList());
  }
}
