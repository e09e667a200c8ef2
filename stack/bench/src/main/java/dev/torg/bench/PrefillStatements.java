package dev.torg.bench;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What a prefill makes its database do, on tables of its own: its statements without the programs
 * around them, in one transaction, each sent when the one before is done.
 *
 * @param body what an order keeps and what its event tells, each about as long as a request
 */
record PrefillStatements(String body) {

  private static final String SCHEMA = "bench";

  static final List<String> DROP_TABLES = List.of("drop schema if exists " + SCHEMA + " cascade");

  /** Copies of the real ones, empty, with every index. */
  static final List<String> MAKE_TABLES =
      List.of(
          "create schema " + SCHEMA,
          like("product_orders"),
          like("outbox"),
          like("idempotency_keys"));

  private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended($1, 0))";
  private static final String FIND_KEY =
      "select body_hash, result from bench.idempotency_keys"
          + " where caller = $1 and operation = $2 and key = $3 and recorded_at > $4";
  private static final String INSERT_ORDER =
      "insert into bench.product_orders (id, order_type, status, creator_kind, creator_id,"
          + " partner_id, product_type, form, calling_system, review, sequence, created_at,"
          + " changed_at, expires_at, business_scheme, business_id)"
          + " values ($1, 'PREFILL', 'CREATED', 'PARTNER', 'P00001', 'P00001',"
          + " 'PAYMENT_INTEGRATION', $2, '{}', '{}', 1, $3, $3, $3, 'business:NO:ORG', '310100625')";
  private static final String INSERT_EVENT =
      "insert into bench.outbox (topic, aggregate_id, sequence, envelope)"
          + " values ('torg.product-orders', $1, 1, $2)";
  private static final String INSERT_KEY =
      "insert into bench.idempotency_keys"
          + " (caller, operation, key, body_hash, result, recorded_at)"
          + " values ($1, $2, $3, $4, $5, $6)"
          + " on conflict (caller, operation, key) do update set result = excluded.result";

  private static final String CALLER = "partner P00001";
  private static final String OPERATION = "prefill-product-order";

  private static String like(String table) {
    return "create table %1$s.%2$s (like public.%2$s including all)".formatted(SCHEMA, table);
  }

  /** One prefill. */
  Future<Void> run(SqlConnection connection) {
    UUID id = UUID.randomUUID();
    String key = UUID.randomUUID().toString();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    return connection
        .query("begin")
        .execute()
        .compose(done -> run(connection, LOCK, Tuple.of(key)))
        .compose(done -> run(connection, FIND_KEY, Tuple.of(CALLER, OPERATION, key, now)))
        .compose(done -> run(connection, INSERT_ORDER, Tuple.of(id, body, now)))
        .compose(done -> run(connection, INSERT_EVENT, Tuple.of(id.toString(), body)))
        .compose(
            done ->
                run(
                    connection,
                    INSERT_KEY,
                    Tuple.of(CALLER, OPERATION, key, "0".repeat(64), id.toString(), now)))
        .compose(done -> connection.query("commit").execute())
        .mapEmpty();
  }

  private static Future<?> run(SqlConnection connection, String statement, Tuple parameters) {
    return connection.preparedQuery(statement).execute(parameters);
  }
}
