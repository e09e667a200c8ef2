package dev.torg.platform.salesunit;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.SalesUnitOwners;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection of sales units, in the table {@code known_sales_units} of the service. */
@ApplicationScoped
@IfBuildProperty(name = "torg.known-sales-units", stringValue = "true")
public class KnownSalesUnits implements SalesUnitOwners {

  private static final String KEEP =
      """
      insert into known_sales_units (msn, partner_id, business, sequence)
      values (:msn, nullif(:partner, ''), :business, :sequence)
      on conflict (msn) do update set
        partner_id = excluded.partner_id, business = excluded.business, sequence = excluded.sequence
      where known_sales_units.sequence < excluded.sequence
      """;

  private static final String OF_PARTNER =
      "select 1 from known_sales_units where msn = $1 and partner_id = $2";

  private static final String OF_MERCHANT =
      "select 1 from known_sales_units where msn = $1 and business = $2";

  private final Pool pool;

  KnownSalesUnits(Pool pool) {
    this.pool = pool;
  }

  /** Keeps what is newest, in the current transaction: deliveries may be late or repeated. */
  public Uni<Void> keep(KnownSalesUnit unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("msn", unit.msn().value())
                    .setParameter("partner", unit.partnerId().orElse(""))
                    .setParameter("business", unit.business().text())
                    .setParameter("sequence", unit.sequence())
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Boolean> isOfPartner(Msn msn, String partnerId) {
    return exists(OF_PARTNER, Tuple.of(msn.value(), partnerId));
  }

  @Override
  public Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business) {
    return exists(OF_MERCHANT, Tuple.of(msn.value(), business.text()));
  }

  private Uni<Boolean> exists(String statement, Tuple parameters) {
    return pool.preparedQuery(statement).execute(parameters).map(rows -> rows.size() > 0);
  }
}
