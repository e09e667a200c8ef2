package dev.torg.salesunit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.QueryPlan;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of a partner with few units reads these few, however many the others have. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListPlansIT {

  /** Merchants come first: each that came later would write what finds its units anew. */
  private static final List<String> UNITS_OF_THREE_PARTNERS =
      List.of(
          """
          insert into merchants (business_scheme, business_id, name, status, sequence)
          select 'business:NO:ORG', '9' || n, 'Merchant ' || n, 'ACTIVE', 1
          from generate_series(1, 20000) n
          """,
          """
          insert into sales_units
          select 800000 + n, 1, null, '91000' || n % 3, 'business:NO:ORG', '9' || n, 'Unit ' || n,
                 'ACTIVE', null, null, null, true, 'RESERVE_CAPTURE', false, false, true, true,
                 false, false, true, false, false, now(), now()
          from generate_series(1, 20000) n
          """,
          "analyze sales_units, merchants");

  /** Among so few, reading all of a partner's units would be as good. */
  private static final List<String> WITHOUT_LISTS =
      List.of(
          "select gin_clean_pending_list('sales_units_found_by')",
          "drop index sales_units_of_partner, sales_units_of_partner_at_merchant");

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(strings = {VisibleSalesUnits.LIST, PortalSalesUnits.LIST})
  void aListOfPartnerReadsItsOwn(String list) throws SQLException {
    // When
    String condition = ScopeCondition.toRead(SalesUnitScope.ofPartner("910009")).sql("$", 3);
    String plan = QueryPlan.kept(database, UNITS_OF_THREE_PARTNERS, list.formatted(condition), 3);
    // Then
    assertThat(plan).contains("sales_units_of_partner").doesNotContain("sales_units_pkey");
  }

  @Test
  void aSearchOfPartnerLooksUpItsOwnOnly() throws SQLException {
    // When
    String condition = ScopeCondition.toRead(SalesUnitScope.ofPartner("910001")).sql("$", 4);
    String plan =
        QueryPlan.anew(
            database,
            Stream.concat(UNITS_OF_THREE_PARTNERS.stream(), WITHOUT_LISTS.stream()).toList(),
            PortalSalesUnits.FIND.formatted(condition),
            List.of("0", "51", "'%merchant 77%'", "'910001'"));
    // Then
    assertThat(plan)
        .containsPattern("sales_units_found_by.*\\n.*Index Cond: .*partner_id.*found_by");
  }
}
