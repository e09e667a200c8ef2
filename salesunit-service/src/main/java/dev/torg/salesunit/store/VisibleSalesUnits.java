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

  private final Pool pool;

  VisibleSalesUnits(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<SalesUnitDetails>> find(SalesUnitScope scope, long msn) {
    return pool.preparedQuery(ScopedStatements.of(scope).find())
        .execute(ScopedStatements.parameters(scope).addLong(msn))
        .map(rows -> first(rows).map(unit -> unit.shownTo(scope)));
  }

  /** The unit's logo; empty also for a unit outside of the scope. */
  public Uni<Optional<StoredLogo>> findLogo(SalesUnitScope scope, long msn) {
    return pool.preparedQuery(ScopedStatements.of(scope).logo())
        .execute(ScopedStatements.parameters(scope).addLong(msn))
        .map(VisibleSalesUnits::firstLogo);
  }

  /** The first units with a higher MSN than the given one, in the order of their MSN. */
  public Uni<List<SalesUnitSummary>> listAfter(SalesUnitScope scope, long msn, int limit) {
    return pool.preparedQuery(ScopedStatements.of(scope).list())
        .execute(ScopedStatements.parameters(scope).addLong(msn).addInteger(limit))
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
