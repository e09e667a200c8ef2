package dev.torg.partner.pricepackages.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.Market;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.domain.ProductType;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The price packages. Every method joins the caller's open session. */
@ApplicationScoped
public class PricePackages {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String OF_PARTNER =
      "select price_package_id, partner_id, name, description, visible_in_signup_form,"
          + " product_type, market, commission, status, sequence, created_at from price_packages"
          + " where partner_id = $1 and status = any($2) and price_package_id > $3"
          + " order by price_package_id limit $4";

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
    return SessionSql.select(
            OF_PARTNER,
            partnerId.value(),
            statuses.stream().map(Enum::name).toArray(String[]::new),
            after.orElse(BEFORE_ALL),
            atMost.isPresent() ? (long) atMost.getAsInt() : null)
        .map(rows -> rows.stream().map(PricePackages::pricePackage).toList());
  }

  private static PricePackage pricePackage(Object[] row) {
    return new PricePackage(
        (UUID) row[0],
        new PartnerId((String) row[1]),
        new PriceTerms(
            (String) row[2],
            (String) row[3],
            (Boolean) row[4],
            ProductType.valueOf((String) row[5]),
            Market.valueOf((String) row[6]),
            (String) row[7]),
        PricePackageStatus.valueOf((String) row[8]),
        (Long) row[9],
        ((OffsetDateTime) row[10]).toInstant());
  }
}
