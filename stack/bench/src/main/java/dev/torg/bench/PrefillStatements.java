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
          like("acts"),
          like("idempotency_keys"));

  private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended($1, 0))";
  private static final String FIND_KEY =
      "select body_hash, result from bench.idempotency_keys"
          + " where caller = $1 and operation = $2 and key = $3 and recorded_at > $4";
  private static final String FIND_MERCHANT =
      "select name, active, agreement_status from known_merchants"
          + " where business_scheme = 'business:NO:ORG' and business_id = '310100625'"
          + " order by sequence desc, merchant_id limit 1";
  private static final String INSERT_ORDER =
      "insert into bench.product_orders (id, order_type, status, creator_kind, creator_id,"
          + " partner_id, product_type, form, calling_system, review, sequence, created_at,"
          + " changed_at, expires_at, business_scheme, business_id)"
          + " values ($1, 'PREFILL', 'CREATED', 'PARTNER', 'P00001', 'P00001',"
          + " 'PAYMENT_INTEGRATION', $2, '{}', '{}', 1, $3, $3, $3, 'business:NO:ORG', '310100625')";

  /**
   * The event and its act, as {@code ActStatements} of the platform writes them, but one at a time.
   */
  private static final String INSERT_EVENT_AND_ACT =
      """
      with told as (
        insert into bench.outbox (topic, aggregate_id, sequence, envelope)
        values ($1::text, $2::text, $3::bigint, $13::text)),
      numbered as (select $3::bigint as sequence),
      before as (select coalesce(
        (select hash from bench.acts where topic = $1::text and subject = $2::text
         order by sequence desc limit 1), ''::bytea) as hash),
      content as (select act_content_hash($10::uuid, $11::text, $12::text) as hash)
      insert into bench.acts (topic, subject, sequence, fact, actor_kind, actor_id, channel,
        request_id, acted_at, salt, actor_name, state, content_hash, hash_before, hash)
      select $1::text, $2::text, numbered.sequence, $4::text, $5::text, $6::uuid, $7::text,
        $8::text, $9::timestamptz, $10::uuid, $11::text, $12::text, content.hash, before.hash,
        act_hash(before.hash, $1::text, $2::text, numbered.sequence, $4::text, $5::text, $6::uuid,
          $7::text, $8::text, $9::timestamptz, content.hash)
      from before, content, numbered
      """;

  private static final String INSERT_KEY =
      "insert into bench.idempotency_keys"
          + " (caller, operation, key, body_hash, result, recorded_at)"
          + " values ($1, $2, $3, $4, $5, $6)"
          + " on conflict (caller, operation, key) do update"
          + " set body_hash = excluded.body_hash, result = excluded.result,"
          + " recorded_at = excluded.recorded_at";

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
        .compose(done -> run(connection, FIND_MERCHANT, Tuple.tuple()))
        .compose(done -> run(connection, INSERT_ORDER, Tuple.of(id, body, now)))
        .compose(done -> run(connection, INSERT_EVENT_AND_ACT, eventAndAct(id, now)))
        .compose(
            done ->
                run(
                    connection,
                    INSERT_KEY,
                    Tuple.of(CALLER, OPERATION, key, "0".repeat(64), id.toString(), now)))
        .compose(done -> connection.query("commit").execute())
        .mapEmpty();
  }

  private Tuple eventAndAct(UUID order, OffsetDateTime now) {
    return Tuple.tuple()
        .addString("torg.product-orders")
        .addString(order.toString())
        .addLong(1L)
        .addString("product-order.product-order.created.v1")
        .addString("PARTNER")
        .addUUID(order)
        .addString("API")
        .addString(order.toString())
        .addOffsetDateTime(now)
        .addUUID(UUID.randomUUID())
        .addString(null)
        .addString(body)
        .addString(body);
  }

  private static Future<?> run(SqlConnection connection, String statement, Tuple parameters) {
    return connection.preparedQuery(statement).execute(parameters);
  }
}
