package dev.torg.salesunit.store;

import dev.torg.platform.paging.SearchText;
import dev.torg.platform.sql.SessionSql;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sales units as people read them, in the order of their MSN. */
@ApplicationScoped
public class PortalSalesUnits {

  private static final String COLUMNS =
      "select u.msn, u.name, u.status, u.business_scheme, u.business_id, m.name "
          + VisibleSalesUnits.WITH_MERCHANT;
  static final String LIST = COLUMNS + "where u.msn > $1 and %s order by u.msn limit $2";
  static final String FIND =
      COLUMNS + "where u.msn > $1 and u.found_by like lower($3) and %s order by u.msn limit $2";

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

  /**
   * Those of them that have the text in their name, their merchant's, or one of their numbers,
   * whatever the letters' size. A rare text is found by the index, a frequent one by reading on:
   * the plan must see it. Needs the caller's open transaction.
   */
  public Uni<List<PortalSalesUnit>> findAfter(
      SalesUnitScope scope, SearchText text, long msn, int limit) {
    ScopeCondition condition = ScopeCondition.toRead(scope);
    return SessionSql.planAnew()
        .chain(
            () ->
                SessionSql.select(
                    FIND.formatted(condition.sql("$", 4)),
                    condition.valuesAfter(msn, limit, text.anywhere())))
        .map(rows -> rows.stream().map(PortalSalesUnits::unit).toList());
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

  private static PortalSalesUnit unit(@Nullable Object[] row) {
    return new PortalSalesUnit(
        (Long) Objects.requireNonNull(row[0]),
        text(row[1]),
        SalesUnitStatus.valueOf(text(row[2])),
        text(row[3]),
        text(row[4]),
        (String) row[5]);
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
