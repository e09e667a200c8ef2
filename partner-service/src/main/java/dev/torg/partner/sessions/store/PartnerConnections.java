package dev.torg.partner.sessions.store;

import dev.torg.partner.domain.PartnerId;
import io.quarkus.hibernate.reactive.panache.Panache;
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
          + " values (:userId, :partnerId, :now) on conflict do nothing";
  private static final String PARTNERS_OF =
      "select partner_id from portal_user_partners where user_id = :userId order by partner_id";

  /** Connects the two; once more changes nothing. */
  public Uni<Void> connect(UUID userId, PartnerId partnerId, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CONNECT)
                    .setParameter("userId", userId)
                    .setParameter("partnerId", partnerId.value())
                    .setParameter("now", now)
                    .executeUpdate())
        .replaceWithVoid();
  }

  public Uni<List<PartnerId>> partnersOf(UUID userId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(PARTNERS_OF, String.class)
                    .setParameter("userId", userId)
                    .getResultList())
        .map(ids -> ids.stream().map(PartnerId::new).toList());
  }
}
