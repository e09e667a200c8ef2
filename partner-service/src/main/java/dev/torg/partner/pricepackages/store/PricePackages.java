package dev.torg.partner.pricepackages.store;

import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The price packages. Every method joins the caller's open session. */
@ApplicationScoped
public class PricePackages {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  public Uni<Void> add(PricePackage pricePackage) {
    return Panache.getSession()
        .chain(session -> session.persist(PricePackageEntity.of(pricePackage)))
        .chain(Panache::flush);
  }

  public Uni<Optional<PricePackage>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PricePackageEntity.class, id))
        .map(found -> Optional.ofNullable(found).map(PricePackageEntity::pricePackage));
  }

  /** A partner's active packages by id, at most so many of them, from behind the given one. */
  public Uni<List<PricePackage>> activeOf(
      PartnerId partnerId, Optional<UUID> after, OptionalInt atMost) {
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from PricePackage where partnerId = :partnerId and status = :status"
                              + " and id > :after order by id",
                          PricePackageEntity.class)
                      .setParameter("partnerId", partnerId.value())
                      .setParameter("status", PricePackageStatus.ACTIVE)
                      .setParameter("after", after.orElse(BEFORE_ALL));
              atMost.ifPresent(query::setMaxResults);
              return query.getResultList();
            })
        .map(found -> found.stream().map(PricePackageEntity::pricePackage).toList());
  }
}
