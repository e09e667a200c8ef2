package dev.torg.salesunit.store;

import io.vertx.core.AsyncResult;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units that are read in one statement; who asked sees those within the own scope only. */
record ReadBatch(List<AskedUnit> asked) {

  static final String STATEMENT =
      "select "
          + DetailsRow.COLUMNS
          + ", u.partner_id "
          + VisibleSalesUnits.WITH_MERCHANT
          + VisibleSalesUnits.WITH_PACKAGE
          + "where "
          + ScopeCondition.BOTH_ARE_ACTIVE
          + " and u.msn = any($1)";

  /** A unit that several ask for is looked up once. */
  Tuple parameters() {
    return Tuple.of(asked.stream().map(AskedUnit::msn).distinct().toArray(Long[]::new));
  }

  /** Gives each asker its unit, or the failure; a row that cannot be read fails all who ask now. */
  void answer(AsyncResult<RowSet<Row>> rows) {
    if (rows.failed()) {
      asked.forEach(unit -> unit.fail(rows.cause()));
      return;
    }
    Map<Long, FoundUnit> found = new HashMap<>();
    try {
      for (Row row : rows.result()) {
        FoundUnit unit = new FoundUnit(DetailsRow.details(row), row.getString(DetailsRow.WIDTH));
        found.put(unit.details().msn(), unit);
      }
    } catch (RuntimeException unreadable) {
      asked.forEach(unit -> unit.fail(unreadable));
      return;
    }
    for (AskedUnit unit : asked) {
      FoundUnit known = found.get(unit.msn());
      unit.answer(known == null ? Optional.empty() : known.within(unit.scope()));
    }
  }
}
