package dev.torg.merchant.testing;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Merchants by the thousand, each with one unit of a partner, written straight to the tables. */
public record ManyMerchants(String partnerId, int count) {

  private static final String AGREEMENTS =
      """
      insert into merchant_agreements
        (id, merchant_id, status, form, signed_by_id, signed_by_name, signed_at)
      select gen_random_uuid(), gen_random_uuid(), 'ACTIVE',
        '{"owners":[],"politicallyExposed":[],"contactEmail":"' || $1::text || '-' || n || '"}',
        gen_random_uuid(), 'Kari Nordmann', now()
      from generate_series(1, $2::int) n
      """;
  private static final String MERCHANTS =
      """
      insert into merchants
        (id, business_scheme, business_id, name, status, created_at, updated_at, agreement_id, sequence)
      select merchant_id, 'business:NO:ORG', $1::text || row_number() over (), form, 'ACTIVE',
        now(), now(), id, 1
      from merchant_agreements where form like '%"' || $1::text || '-%'
      """;
  private static final String UNITS =
      """
      insert into known_sales_units
        (msn, business_scheme, business_id, partner_id, status, sequence)
      select 'm' || row_number() over (), business_scheme, business_id, $1::text, 'ACTIVE', 1
      from merchants where business_id like $1::text || '%'
      """;

  public static ManyMerchants of(String partnerId, int count) {
    return new ManyMerchants(partnerId, count);
  }

  public void insertWith(Pool pool) {
    run(pool, AGREEMENTS, Tuple.of(partnerId, count));
    run(pool, MERCHANTS, Tuple.of(partnerId));
    run(pool, UNITS, Tuple.of(partnerId));
  }

  private static void run(Pool pool, String statement, Tuple values) {
    pool.preparedQuery(statement).execute(values).await().indefinitely();
  }
}
