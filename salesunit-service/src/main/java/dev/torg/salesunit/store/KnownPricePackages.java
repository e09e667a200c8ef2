package dev.torg.salesunit.store;

import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.PricePackage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What this service knows of price packages. Needs the caller's open transaction. */
@ApplicationScoped
public class KnownPricePackages {

  private static final Projection<PricePackage> PROJECTION =
      Projection.<PricePackage>into("price_packages")
          .key("price_package_id", PricePackage::id)
          .column("partner_id", PricePackage::partnerId)
          .column("name", PricePackage::name)
          .column("description", PricePackage::description)
          .column("market", PricePackage::market)
          .column("commission", PricePackage::commission)
          .column("active", PricePackage::active);

  private static final String FIND =
      """
      select partner_id, name, description, market, commission, active
      from price_packages where price_package_id = $1
      """;

  /** Takes over the package's state unless a later one is known. */
  public Uni<Boolean> keep(PricePackage pricePackage, long sequence) {
    return PROJECTION.keep(pricePackage, sequence);
  }

  public Uni<Optional<PricePackage>> find(UUID id) {
    return SessionSql.first(FIND, id).map(row -> row.map(found -> pricePackage(id, found)));
  }

  private static PricePackage pricePackage(UUID id, Object[] row) {
    return new PricePackage(
        id,
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Boolean) row[5]);
  }
}
