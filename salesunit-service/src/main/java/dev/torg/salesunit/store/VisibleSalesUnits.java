package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import dev.torg.salesunit.domain.StoredLogo;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sales units as callers read them, within a scope. */
@ApplicationScoped
public class VisibleSalesUnits {

  static final String WITH_MERCHANT =
      """
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      """;

  static final String WITH_PACKAGE =
      "left join price_packages p on p.price_package_id = u.price_package_id ";

  private static final String FIND =
      "select " + DetailsRow.COLUMNS + ' ' + WITH_MERCHANT + WITH_PACKAGE + "where u.msn = $1 and ";

  private static final String FIND_LOGO =
      "select coalesce(l.digest, encode(sha256(l.png), 'hex')), l.png "
          + WITH_MERCHANT
          + "join sales_unit_logos l on l.msn = u.msn where u.msn = $1 and ";

  static final String LIST =
      "select u.msn, u.name " + WITH_MERCHANT + "where u.msn > $1 and %s order by u.msn limit $2";

  private final Pool pool;

  VisibleSalesUnits(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<SalesUnitDetails>> find(SalesUnitScope scope, long msn) {
    ScopeCondition condition = ScopeCondition.toRead(scope);
    return pool.preparedQuery(FIND + condition.sql("$", 2))
        .execute(condition.after(msn))
        .map(rows -> first(rows).map(unit -> unit.shownTo(scope)));
  }

  /** The unit's logo; empty also for a unit outside of the scope. */
  public Uni<Optional<StoredLogo>> findLogo(SalesUnitScope scope, long msn) {
    ScopeCondition condition = ScopeCondition.toRead(scope);
    return pool.preparedQuery(FIND_LOGO + condition.sql("$", 2))
        .execute(condition.after(msn))
        .map(VisibleSalesUnits::firstLogo);
  }

  /** The first units with a higher MSN than the given one, in the order of their MSN. */
  public Uni<List<SalesUnitSummary>> listAfter(SalesUnitScope scope, long msn, int limit) {
    ScopeCondition condition = ScopeCondition.toRead(scope);
    return pool.preparedQuery(LIST.formatted(condition.sql("$", 3)))
        .execute(condition.after(msn, limit))
        .map(VisibleSalesUnits::summaries);
  }

  private static Optional<SalesUnitDetails> first(RowSet<Row> rows) {
    return rows.size() == 0
        ? Optional.empty()
        : Optional.of(DetailsRow.details(rows.iterator().next().getDelegate()));
  }

  private static Optional<StoredLogo> firstLogo(RowSet<Row> rows) {
    if (rows.size() == 0) {
      return Optional.empty();
    }
    Row row = rows.iterator().next();
    return Optional.of(new StoredLogo(row.getString(0), row.getBuffer(1).getBytes()));
  }

  private static List<SalesUnitSummary> summaries(RowSet<Row> rows) {
    List<SalesUnitSummary> summaries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      summaries.add(new SalesUnitSummary(row.getLong(0), row.getString(1)));
    }
    return summaries;
  }
}
