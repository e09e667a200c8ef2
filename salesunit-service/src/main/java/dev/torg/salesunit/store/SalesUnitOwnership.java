package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.SalesUnitOwners;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers from the units themselves whose a unit is. */
@ApplicationScoped
public class SalesUnitOwnership implements SalesUnitOwners {

  private static final String TIED_TO_PARTNER =
      "select 1 from sales_units where msn = $1 and partner_id = $2";

  private static final String OF_MERCHANT =
      "select 1 from sales_units where msn = $1 and business_scheme = $2 and business_id = $3";

  private final Pool pool;

  SalesUnitOwnership(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> isOfPartner(Msn msn, String partnerId) {
    return exists(TIED_TO_PARTNER, Tuple.of(number(msn), partnerId));
  }

  @Override
  public Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business) {
    return exists(OF_MERCHANT, Tuple.of(number(msn), business.scheme().text(), business.id()));
  }

  private static long number(Msn msn) {
    return Long.parseLong(msn.value());
  }

  private Uni<Boolean> exists(String statement, Tuple parameters) {
    return pool.preparedQuery(statement).execute(parameters).map(rows -> rows.size() > 0);
  }
}
