package dev.torg.productorder.store;

import dev.torg.productorder.domain.PricePackage;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What partner-service told about price packages. */
@ApplicationScoped
public class KnownPricePackages {

  private static final String SELECT =
      "select price_package_id, partner_id, name, description, visible, active"
          + " from known_price_packages";
  private static final String OFFERED =
      SELECT
          + " where partner_id in (:partners) and visible and active"
          + " order by name, price_package_id";
  private static final String UPSERT =
      """
      insert into known_price_packages
        (price_package_id, partner_id, name, description, visible, active, sequence)
      values (:package, :partner, :name, :description, :visible, :active, :sequence)
      on conflict (price_package_id) do update set
        partner_id = excluded.partner_id, name = excluded.name,
        description = excluded.description, visible = excluded.visible,
        active = excluded.active, sequence = excluded.sequence
      where known_price_packages.sequence < excluded.sequence
      """;

  public Uni<Optional<PricePackage>> find(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SELECT + " where price_package_id = :id", Object[].class)
                    .setParameter("id", id)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(KnownPricePackages::pricePackage));
  }

  /** The active packages of these partners that a merchant may choose from, by name. */
  public Uni<List<PricePackage>> offeredBy(Collection<String> partnerIds) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OFFERED, Object[].class)
                    .setParameter("partners", partnerIds)
                    .getResultList())
        .map(rows -> rows.stream().map(KnownPricePackages::pricePackage).toList());
  }

  public Uni<Void> keep(PricePackage pricePackage, long sequence) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(UPSERT)
                    .setParameter("package", pricePackage.id())
                    .setParameter("partner", pricePackage.partnerId())
                    .setParameter("name", pricePackage.name())
                    .setParameter("description", pricePackage.description())
                    .setParameter("visible", pricePackage.visible())
                    .setParameter("active", pricePackage.active())
                    .setParameter("sequence", sequence)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static PricePackage pricePackage(Object[] row) {
    return new PricePackage(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (Boolean) row[4],
        (Boolean) row[5]);
  }
}
