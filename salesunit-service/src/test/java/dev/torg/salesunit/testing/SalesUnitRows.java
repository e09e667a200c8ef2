package dev.torg.salesunit.testing;

import dev.torg.platform.business.BusinessIdentifier;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Sales units that are simply there, however they came about. */
@ApplicationScoped
public class SalesUnitRows {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String MERCHANT =
      """
      insert into merchants (business_scheme, business_id, name, status, sequence)
      values ($1, $2, 'Nordlys Kafé AS', $3, 1)
      on conflict (business_scheme, business_id) do update set status = excluded.status
      """;

  private static final String UNITS =
      """
      insert into sales_units
      select nextval('msn_numbers'), 1, null, $1, $2, $3, 'Unit ' || n, $4, null, null, null,
             true, 'RESERVE_CAPTURE', false, false, true, true, false, false, true, false, false,
             now(), now()
      from generate_series(1, $5) n
      returning msn
      """;

  private final Pool pool;

  SalesUnitRows(Pool pool) {
    this.pool = pool;
  }

  public void merchant(BusinessIdentifier merchant, String status) {
    execute(MERCHANT, Tuple.of(merchant.scheme().text(), merchant.id(), status));
  }

  public void rename(BusinessIdentifier merchant, String name) {
    execute(
        "update merchants set name = $3 where business_scheme = $1 and business_id = $2",
        Tuple.of(merchant.scheme().text(), merchant.id(), name));
  }

  /** An active unit of an active merchant. */
  public long unit(String partnerId, BusinessIdentifier merchant) {
    return units(partnerId, merchant, "ACTIVE", 1).get(0);
  }

  public long deactivatedUnit(String partnerId, BusinessIdentifier merchant) {
    return units(partnerId, merchant, "DEACTIVATED", 1).get(0);
  }

  /** Units of an active merchant, by MSN. */
  public List<Long> units(String partnerId, BusinessIdentifier merchant, String status, int count) {
    merchant(merchant, "ACTIVE");
    RowSet<Row> units =
        execute(UNITS, Tuple.of(partnerId, merchant.scheme().text(), merchant.id(), status, count));
    return longs(units).stream().sorted().toList();
  }

  /** Gives a unit a logo; it need not be a picture. */
  public void logo(long msn) {
    execute("insert into sales_unit_logos (msn, png) values ($1, 'png')", Tuple.of(msn));
  }

  /** The first column of every row that a query finds. */
  public List<Long> numbers(String query, Object parameter) {
    return longs(execute(query, Tuple.of(parameter)));
  }

  /** The first row that a query finds, column by column, as text. */
  public List<String> texts(String query, Object parameter) {
    Row row = execute(query, Tuple.of(parameter)).iterator().next();
    return IntStream.range(0, row.size())
        .mapToObj(column -> String.valueOf(row.getValue(column)))
        .toList();
  }

  private static List<Long> longs(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getLong(0)).toList();
  }

  private RowSet<Row> execute(String statement, Tuple parameters) {
    return pool.preparedQuery(statement).execute(parameters).await().atMost(PATIENCE);
  }
}
