package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.SalesUnitOwners;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers from the units themselves whose a unit is, whether it is active or not. */
@ApplicationScoped
public class SalesUnitOwnership implements SalesUnitOwners {

  private static final String EXISTS = "select 1 from sales_units u where u.msn = $1 and ";

  private final Pool pool;

  SalesUnitOwnership(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> isOfPartner(Msn msn, String partnerId) {
    return exists(msn, SalesUnitScope.ofPartner(partnerId));
  }

  @Override
  public Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business) {
    return exists(msn, SalesUnitScope.ofMerchant(business));
  }

  private Uni<Boolean> exists(Msn msn, SalesUnitScope scope) {
    ScopeCondition condition = ScopeCondition.toRead(scope.evenInactive());
    return pool.preparedQuery(EXISTS + condition.sql("$", 2))
        .execute(condition.after(Long.parseLong(msn.value())))
        .map(rows -> rows.size() > 0);
  }
}
