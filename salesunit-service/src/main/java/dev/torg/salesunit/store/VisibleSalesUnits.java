package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of sales units as callers read them: active units of active merchants, within a scope.
 */
@ApplicationScoped
public class VisibleSalesUnits {

  private final Pool pool;

  VisibleSalesUnits(Pool pool) {
    this.pool = pool;
  }

  /** The first units with a higher MSN than the given one, in the order of their MSN. */
  public Uni<List<SalesUnitSummary>> listAfter(SalesUnitScope scope, long msn, int limit) {
    return pool.preparedQuery(ScopedStatements.of(scope).list())
        .execute(ScopedStatements.parameters(scope).addLong(msn).addInteger(limit))
        .map(VisibleSalesUnits::summaries);
  }

  private static List<SalesUnitSummary> summaries(RowSet<Row> rows) {
    List<SalesUnitSummary> summaries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      summaries.add(new SalesUnitSummary(row.getLong(0), row.getString(1)));
    }
    return summaries;
  }
}
