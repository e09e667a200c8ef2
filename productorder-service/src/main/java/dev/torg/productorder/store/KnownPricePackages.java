package dev.torg.productorder.store;

import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.SessionSql;
import dev.torg.productorder.domain.PricePackage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What partner-service told about price packages. */
@ApplicationScoped
public class KnownPricePackages {

  private static final String SELECT =
      "select price_package_id, partner_id, name, description, visible, active"
          + " from known_price_packages";
  private static final String FIND = SELECT + " where price_package_id = any($1)";
  private static final String OFFERED =
      SELECT
          + " where partner_id = any($1) and visible and active"
          + " order by name, price_package_id";
  private static final Projection<PricePackage> PROJECTION =
      Projection.<PricePackage>into("known_price_packages")
          .key("price_package_id", PricePackage::id)
          .column("partner_id", PricePackage::partnerId)
          .column("name", PricePackage::name)
          .column("description", PricePackage::description)
          .column("visible", PricePackage::visible)
          .column("active", PricePackage::active);

  /** Those of these that exist, by id; asks nobody when there are none. */
  public Uni<Map<UUID, PricePackage>> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : SessionSql.select(FIND, (Object) ids.toArray(UUID[]::new))
            .map(
                rows ->
                    rows.stream()
                        .map(KnownPricePackages::pricePackage)
                        .collect(Collectors.toMap(PricePackage::id, Function.identity())));
  }

  /** The active packages of these partners that a merchant may choose from, by name. */
  public Uni<List<PricePackage>> offeredBy(Collection<String> partnerIds) {
    return SessionSql.select(OFFERED, (Object) partnerIds.toArray(String[]::new))
        .map(rows -> rows.stream().map(KnownPricePackages::pricePackage).toList());
  }

  public Uni<Boolean> keep(PricePackage pricePackage, long sequence) {
    return PROJECTION.keep(pricePackage, sequence);
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
