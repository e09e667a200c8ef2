package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.QueryPlan;
import dev.torg.platform.testing.TorgInfrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What finds or counts the orders of a partner reads no more of them than that, and none of others.
 */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class OrderPlansIT {

  @Inject AgroalDataSource database;

  /**
   * @param share one in so many orders is the partner's
   */
  private static List<String> ordersAmongThoseOfOthers(int share) {
    return List.of(
        """
        insert into product_orders (id, order_type, status, creator_kind, creator_id, partner_id,
            business_scheme, business_id, merchant_name, product_type, form, calling_system,
            review, sequence, created_at, changed_at, expires_at)
        select gen_random_uuid(), 'PREFILL', case n %% 5 when 0 then 'CREATED' else 'APPROVED' end,
               'PARTNER', partner, partner, 'business:NO:ORG', '9' || n, 'Merchant ' || n,
               'CHECKOUT', '{"salesUnitName": "Unit"}', '{}', '{}', 1, now(), now(), now()
        from generate_series(1, 30000) n
        cross join lateral (select case n %% %d when 0 then '910001' else '91' || n end) p (partner)
        """
            .formatted(share),
        "analyze product_orders");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1000})
  void countingStopsWithinTheStretchOfEachState(int share) throws SQLException {
    // When
    String plan =
        QueryPlan.kept(database, ordersAmongThoseOfOthers(share), ProductOrderCounts.COUNT, 3);

    // Then
    assertThat(plan)
        .containsPattern("Limit.*\\n.*Index.* product_orders_of_partner_in_state ")
        .containsPattern("Index Cond: .*partner_id = .*\\(status, id\\) >= .*\\(status, id\\) < ")
        .doesNotContain("Seq Scan")
        .doesNotContain("Sort");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1000})
  void anOrderIsFoundByItsNumberAndNotAmongAllOfItsPartner(int share) throws SQLException {
    // When
    String plan =
        QueryPlan.kept(
            database, ordersAmongThoseOfOthers(share), ProductOrderCounts.COUNT_CALLED, 4);

    // Then
    assertThat(plan)
        .contains("product_orders_msn_key", "product_orders_of_business")
        .doesNotContain("Seq Scan", "product_orders_of_partner");
  }
}
