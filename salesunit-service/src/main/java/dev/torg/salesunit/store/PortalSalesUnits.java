package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sales units as portal users read them, in the order of their MSN. */
@ApplicationScoped
public class PortalSalesUnits {

  private static final String SELECT =
      """
      select u.msn, u.name, u.status, u.business_scheme, u.business_id, m.name
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      """;

  private static final String OF_PARTNER =
      SELECT
          + """
          where u.status = 'ACTIVE' and m.status = 'ACTIVE'
            and u.partner_id = $1 and u.msn > $2 order by u.msn limit $3
          """;

  private static final String OF_MERCHANT =
      SELECT
          + """
          where u.business_scheme = $1 and u.business_id = $2
            and u.msn > $3 order by u.msn limit $4
          """;

  private final Pool pool;

  PortalSalesUnits(Pool pool) {
    this.pool = pool;
  }

  /** A partner sees active units of active merchants only. */
  public Uni<List<PortalSalesUnit>> ofPartner(String partnerId, long after, int limit) {
    return list(OF_PARTNER, Tuple.of(partnerId, after, limit));
  }

  /** A merchant sees all of its own, the deactivated ones too. */
  public Uni<List<PortalSalesUnit>> ofMerchant(BusinessIdentifier business, long after, int limit) {
    return list(OF_MERCHANT, Tuple.of(business.scheme().text(), business.id(), after, limit));
  }

  private Uni<List<PortalSalesUnit>> list(String statement, Tuple parameters) {
    return pool.preparedQuery(statement).execute(parameters).map(PortalSalesUnits::units);
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
              Optional.ofNullable(row.getString(5))));
    }
    return units;
  }
}
