package dev.torg.partner.partners.store;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The partners. Every method joins the caller's open session. */
@ApplicationScoped
public class Partners {

  public Uni<Void> add(Partner partner) {
    return Panache.getSession()
        .chain(session -> session.persist(PartnerEntity.of(partner)))
        .chain(Panache::flush);
  }

  public Uni<Optional<Partner>> find(PartnerId id) {
    return Panache.getSession()
        .chain(session -> session.find(PartnerEntity.class, id.value()))
        .map(found -> Optional.ofNullable(found).map(PartnerEntity::partner));
  }

  /** As {@link #find}, keeping every other writer of this partner waiting until the commit. */
  public Uni<Optional<Partner>> findToChange(PartnerId id) {
    return Panache.getSession()
        .chain(
            session ->
                session.find(PartnerEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(found -> Optional.ofNullable(found).map(PartnerEntity::partner));
  }

  /** Writes a partner that was found to be changed in this session. */
  public Uni<Void> change(Partner partner) {
    return Panache.getSession()
        .chain(session -> session.find(PartnerEntity.class, partner.id().value()))
        .invoke(entity -> entity.take(partner))
        .chain(Panache::flush);
  }

  /** All partners, by number. */
  public Uni<List<Partner>> all() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("from Partner order by partnerId", PartnerEntity.class)
                    .getResultList())
        .map(found -> found.stream().map(PartnerEntity::partner).toList());
  }

  /** Those of the given partners that exist, by number. */
  public Uni<List<Partner>> among(List<PartnerId> ids) {
    List<String> values = ids.stream().map(PartnerId::value).toList();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from Partner where partnerId in (:ids) order by partnerId",
                        PartnerEntity.class)
                    .setParameter("ids", values)
                    .getResultList())
        .map(found -> found.stream().map(PartnerEntity::partner).toList());
  }
}
