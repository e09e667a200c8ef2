package dev.torg.partner.pricepackages.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The price packages. Every method joins the caller's open session. */
@ApplicationScoped
public class PricePackages {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  public Uni<Void> add(PricePackage pricePackage) {
    return Panache.getSession()
        .chain(session -> session.persist(PricePackageRow.of(pricePackage)))
        .chain(Panache::flush);
  }

  public Uni<Optional<PricePackage>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PricePackageRow.class, id))
        .map(found -> Optional.ofNullable(found).map(PricePackageRow::pricePackage));
  }

  /** As {@link #find}, keeping every other writer of this package waiting until the commit. */
  public Uni<Optional<PricePackage>> findToChange(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PricePackageRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(found -> Optional.ofNullable(found).map(PricePackageRow::pricePackage));
  }

  /** Writes the status of a package that was found to be changed in this session. */
  public Uni<Void> change(PricePackage pricePackage) {
    return Panache.getSession()
        .chain(session -> session.find(PricePackageRow.class, pricePackage.id()))
        .invoke(row -> row.takeStatus(pricePackage))
        .chain(Panache::flush);
  }

  /**
   * A partner's packages in one of the states by id, at most so many of them, from behind the given
   * one.
   */
  public Uni<List<PricePackage>> of(
      PartnerId partnerId,
      Set<PricePackageStatus> statuses,
      Optional<UUID> after,
      OptionalInt atMost) {
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from PricePackageRow where partnerId = :partnerId and status in"
                              + " :statuses and id > :after order by id",
                          PricePackageRow.class)
                      .setParameter("partnerId", partnerId.value())
                      .setParameter("statuses", statuses)
                      .setParameter("after", after.orElse(BEFORE_ALL));
              atMost.ifPresent(query::setMaxResults);
              return query.getResultList();
            })
        .map(found -> found.stream().map(PricePackageRow::pricePackage).toList());
  }
}
