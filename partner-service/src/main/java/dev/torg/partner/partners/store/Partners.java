package dev.torg.partner.partners.store;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
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
        .chain(session -> session.persist(PartnerRow.of(partner)))
        .chain(Panache::flush);
  }

  public Uni<Optional<Partner>> find(PartnerId id) {
    return Panache.getSession()
        .chain(session -> session.find(PartnerRow.class, id.value()))
        .map(found -> Optional.ofNullable(found).map(PartnerRow::partner));
  }

  /** As {@link #find}, keeping every other writer of this partner waiting until the commit. */
  public Uni<Optional<Partner>> findToChange(PartnerId id) {
    return Panache.getSession()
        .chain(
            session -> session.find(PartnerRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(found -> Optional.ofNullable(found).map(PartnerRow::partner));
  }

  /** Writes a partner that was found to be changed in this session. */
  public Uni<Void> change(Partner partner) {
    return Panache.getSession()
        .chain(session -> session.find(PartnerRow.class, partner.id().value()))
        .invoke(row -> row.take(partner))
        .chain(Panache::flush);
  }

  /** All partners, by number. */
  public Uni<List<Partner>> all() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("from PartnerRow order by partnerId", PartnerRow.class)
                    .getResultList())
        .map(found -> found.stream().map(PartnerRow::partner).toList());
  }

  /** Those of the given partners that exist, by number. */
  public Uni<List<Partner>> among(List<PartnerId> ids) {
    List<String> values = ids.stream().map(PartnerId::value).toList();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from PartnerRow where partnerId in (:ids) order by partnerId",
                        PartnerRow.class)
                    .setParameter("ids", values)
                    .getResultList())
        .map(found -> found.stream().map(PartnerRow::partner).toList());
  }
}
