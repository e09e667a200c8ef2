package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitStatus;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The sales units as portal users read them, in the order of their MSN. */
@ApplicationScoped
public class PortalSalesUnits {

  private static final String LIST =
      "select u.msn, u.name, u.status, u.business_scheme, u.business_id, m.name "
          + VisibleSalesUnits.WITH_MERCHANT
          + "where u.msn > $1 and %s order by u.msn limit $2";

  private final Pool pool;

  PortalSalesUnits(Pool pool) {
    this.pool = pool;
  }

  /** At most so many, from after the given MSN on. */
  public Uni<List<PortalSalesUnit>> listAfter(SalesUnitScope scope, long msn, int limit) {
    ScopeCondition condition = ScopeCondition.toRead(scope);
    return pool.preparedQuery(LIST.formatted(condition.sql("$", 3)))
        .execute(condition.after(msn, limit))
        .map(PortalSalesUnits::units);
  }

  private static List<PortalSalesUnit> units(RowSet<Row> rows) {
    List<PortalSalesUnit> units = new ArrayList<>(rows.size());
    for (Row row : rows) {
      units.add(
          new PortalSalesUnit(
              row.getLong(0),
              row.getString(1),
              SalesUnitStatus.valueOf(row.getString(2)),
              row.getString(3),
              row.getString(4),
              row.getString(5)));
    }
    return units;
  }
}
