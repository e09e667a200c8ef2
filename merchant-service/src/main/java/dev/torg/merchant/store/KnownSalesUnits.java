package dev.torg.merchant.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.event.Projection;
import dev.torg.platform.identity.SalesUnitOwners;
import dev.torg.platform.salesunit.KnownSalesUnit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection of sales units: whose each is, and whether it is active. */
@ApplicationScoped
public class KnownSalesUnits implements SalesUnitOwners {

  private static final Projection<KnownSalesUnit> PROJECTION =
      Projection.<KnownSalesUnit>into("known_sales_units")
          .key("msn", unit -> unit.msn().value())
          .column("business_scheme", unit -> unit.businessIdentifier().scheme().text())
          .column("business_id", unit -> unit.businessIdentifier().id())
          .column("partner_id", KnownSalesUnit::partnerId)
          .column("status", KnownSalesUnit::status);

  private static final String OF_PARTNER =
      "select 1 from known_sales_units where msn = $1 and partner_id = $2";
  private static final String OF_MERCHANT =
      "select 1 from known_sales_units"
          + " where msn = $1 and business_scheme = $2 and business_id = $3";

  private final Pool pool;

  KnownSalesUnits(Pool pool) {
    this.pool = pool;
  }

  /** Keeps what is newest, in the running transaction: deliveries may be late or repeated. */
  public Uni<Boolean> keep(KnownSalesUnit unit, long sequence) {
    return PROJECTION.keep(unit, sequence);
  }

  @Override
  public Uni<Boolean> isOfPartner(Msn msn, String partnerId) {
    return exists(OF_PARTNER, Tuple.of(msn.value(), partnerId));
  }

  @Override
  public Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business) {
    return exists(OF_MERCHANT, Tuple.of(msn.value(), business.scheme().text(), business.id()));
  }

  private Uni<Boolean> exists(String question, Tuple values) {
    return pool.preparedQuery(question).execute(values).map(rows -> rows.size() > 0);
  }
}
