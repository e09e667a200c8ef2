package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.PricePackage;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What this service knows of price packages. Needs the caller's open transaction. */
@ApplicationScoped
public class KnownPricePackages {

  private static final String PROJECT =
      """
      insert into price_packages
        (price_package_id, partner_id, name, description, market, commission, active, sequence)
      values (:id, :partner, :name, :description, nullif(:market, ''), nullif(:commission, ''),
        :active, :sequence)
      on conflict (price_package_id) do update
      set partner_id = excluded.partner_id, name = excluded.name,
        description = excluded.description, market = excluded.market,
        commission = excluded.commission, active = excluded.active, sequence = excluded.sequence
      where price_packages.sequence < excluded.sequence
      """;

  private static final String FIND =
      """
      select partner_id, name, description, market, commission, active, sequence
      from price_packages where price_package_id = :id
      """;

  /** Takes over the package's state unless a later one is known. */
  public Uni<Void> project(PricePackage pricePackage) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(PROJECT)
                    .setParameter("id", pricePackage.id())
                    .setParameter("partner", pricePackage.partnerId())
                    .setParameter("name", pricePackage.name())
                    .setParameter("description", pricePackage.description())
                    .setParameter("market", Objects.requireNonNullElse(pricePackage.market(), ""))
                    .setParameter(
                        "commission", Objects.requireNonNullElse(pricePackage.commission(), ""))
                    .setParameter("active", pricePackage.active())
                    .setParameter("sequence", pricePackage.sequence())
                    .executeUpdate())
        .replaceWithVoid();
  }

  public Uni<Optional<PricePackage>> find(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FIND, Object[].class)
                    .setParameter("id", id)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(found -> pricePackage(id, found)));
  }

  private static PricePackage pricePackage(UUID id, Object[] row) {
    return new PricePackage(
        id,
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Boolean) row[5],
        ((Number) row[6]).longValue());
  }
}
