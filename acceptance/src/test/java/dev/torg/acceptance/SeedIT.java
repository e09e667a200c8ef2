package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.torg.bulkdata.SeedSize;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.SalesUnitName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bulk data is the same in every service, valid, and not changed by its own events. */
@Isolated("compares all that the databases hold")
class SeedIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String SEEDED_UNITS =
      " from sales_units where msn between 170000000 and 179999999";

  private final ServiceDatabases databases = new ServiceDatabases(TORG);
  private final Broker broker = new Broker("127.0.0.1:" + TORG.program("kafka").port());

  @BeforeAll
  static void seed() {
    SeededScene.shared(TORG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"merchant", "partner", "productorder"})
  void everyServiceKnowsTheSameSalesUnits(String database) {
    List<String> owned =
        databases.column(
            "salesunit",
            "select concat_ws('|', msn, business_scheme || ' ' || business_id, partner_id,"
                + " sequence)"
                + SEEDED_UNITS
                + " order by msn");

    List<String> known =
        databases.column(
            database,
            "select concat_ws('|', msn, business_scheme || ' ' || business_id, partner_id, sequence)"
                + " from known_sales_units where msn like '17_______' order by msn");

    assertThat(owned).hasSize(SeededScene.SIZE.salesUnits());
    assertThat(known).isEqualTo(owned);
  }

  @Test
  void everyServiceKnowsTheSameMerchants() {
    List<String> owned =
        databases.column(
            "merchant",
            "select concat_ws('|', business_scheme || ' ' || business_id, name, status,"
                + " sequence) from merchants where business_id like '46%' order by"
                + " business_id");

    assertThat(owned).hasSize(SeededScene.SIZE.merchants());
    assertThat(
            databases.column(
                "salesunit",
                "select concat_ws('|', business_scheme || ' ' || business_id, name, status,"
                    + " sequence) from merchants where business_id like '46%' order by"
                    + " business_id"))
        .isEqualTo(owned);
    assertThat(
            databases.column(
                "productorder",
                "select concat_ws('|', business_scheme || ' ' || business_id, name,"
                    + " agreement_status, sequence) from known_merchants where business_id like"
                    + " '46%' order by business_id"))
        .isEqualTo(owned);
  }

  @Test
  void orderFormsKnowThePartners() {
    String columns =
        "select concat_ws('|', partner_id, name, sequence) from %s where partner_id like '907____'"
            + " order by 1";

    List<String> owned = databases.column("partner", columns.formatted("partners"));

    assertThat(owned).hasSize(SeededScene.SIZE.partners());
    assertThat(databases.column("productorder", columns.formatted("known_partners")))
        .isEqualTo(owned);
  }

  @Test
  void everySalesUnitHasKeysThatNobodyHasSeen() {
    List<String> keys =
        databases.column(
            "partner",
            "select msn from credentials where kind = 'sales-unit-keys' and revealed_at is null"
                + " and msn like '17_______' and length(msn) = 9");

    assertThat(keys).hasSize(SeededScene.SIZE.salesUnits());
  }

  @Test
  void everyServiceKnowsTheSamePricePackages() {
    String columns =
        "select concat_ws('|', price_package_id, partner_id, name, description, sequence) from %s"
            + " where partner_id like '907____' order by 1";

    List<String> owned = databases.column("partner", columns.formatted("price_packages"));

    assertThat(owned).hasSize(6);
    assertThat(databases.column("productorder", columns.formatted("known_price_packages")))
        .isEqualTo(owned);
    assertThat(databases.column("salesunit", columns.formatted("price_packages"))).isEqualTo(owned);
  }

  @Test
  void everyIdentifierIsValid() {
    databases
        .column("salesunit", "select distinct business_id" + SEEDED_UNITS)
        .forEach(id -> BusinessIdentifier.of("business:NO:ORG", id));
    databases
        .column("salesunit", "select bank_account_id" + SEEDED_UNITS)
        .forEach(id -> BankAccount.of("BBAN:NO", id));
    databases.column("salesunit", "select name" + SEEDED_UNITS).forEach(SalesUnitName::onPrefill);
    databases.column("salesunit", "select msn" + SEEDED_UNITS).forEach(Msn::of);
  }

  @Test
  void everySalesUnitHasItsFirstChange() {
    List<String> changes =
        databases.column(
            "salesunit",
            "select c.new_value from sales_unit_changes c join sales_units u using (msn)"
                + " where msn between 170000000 and 179999999 and c.changed_at = u.created_at"
                + " and u.recent_changes = changes_of_sales_unit(msn, 10)");

    assertThat(changes).hasSize(SeededScene.SIZE.salesUnits());
  }

  @Test
  void itsEventsChangeNothingWhenTheyArrive() {
    int deadLetters = broker.read("torg.dead-letters").size();
    Map<String, List<String>> before = databases.content();

    await().atMost(PATIENCE).until(broker::behind, Map::isEmpty);

    assertThat(databases.content()).isEqualTo(before);
    assertThat(broker.read("torg.dead-letters")).hasSize(deadLetters);
    assertThat(EventLog.of("torg.sales-units", broker).sequences().keySet())
        .containsAll(databases.column("salesunit", "select msn" + SEEDED_UNITS));
  }

  /** Of a random seed of its own, since other tests have services forget what they received. */
  @Test
  void itsEventsAreNotReadWhereTheirChunkIsKnown() {
    SeededScene.fill(TORG, new SeedSize(1, 2, 200, 8));

    await().atMost(PATIENCE).until(broker::behind, Map::isEmpty);

    List<ConsumerRecord<String, String>> events =
        broker.read("torg.sales-units").stream()
            .filter(event -> event.key().startsWith("18") && event.key().length() == 9)
            .filter(event -> event.headers().lastHeader("torg-chunk") != null)
            .toList();
    assertThat(events).hasSize(200);
    for (String database : List.of("merchant", "partner", "productorder")) {
      assertThat(databases.column(database, "select event_id from inbox"))
          .as(database)
          .containsAll(chunks(events))
          .doesNotContainAnyElementsOf(ids(events));
    }
  }

  private static Set<String> chunks(List<ConsumerRecord<String, String>> events) {
    return events.stream()
        .map(event -> event.headers().lastHeader("torg-chunk").value())
        .map(chunk -> new String(chunk, StandardCharsets.US_ASCII))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<ConsumerRecord<String, String>> events) {
    return events.stream()
        .map(event -> EventLog.parse(event.value()).required("id").asText())
        .collect(Collectors.toSet());
  }

  @Test
  void everyRowRefersToOneThatIsThere() {
    assertThat(
            databases.column(
                "salesunit",
                "select c.msn from sales_unit_changes c left join sales_units u using (msn) where"
                    + " u.msn is null"))
        .isEmpty();
    assertThat(
            databases.column(
                "merchant",
                "select m.id from merchants m left join merchant_agreements a on a.id ="
                    + " m.agreement_id where a.id is null"))
        .isEmpty();
    assertThat(
            databases.column(
                "partner",
                "select k.partner_id from (select partner_id from credentials union select"
                    + " partner_id from price_packages) k left join partners p using (partner_id)"
                    + " where k.partner_id is not null and p.partner_id is null"))
        .isEmpty();
  }

  @Test
  void aSecondCallChangesNothing() {
    databases.awaitQuiet();
    Map<String, List<String>> before = databases.content();

    SeededScene.fill(TORG, SeededScene.SIZE);

    assertThat(databases.content()).isEqualTo(before);
  }

  @Test
  void refusesTheSameRandomSeedForAnotherSize() {
    assertThatThrownBy(() -> SeededScene.fill(TORG, new SeedSize(2, 50, 3_000, 7)))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("Random seed 7 is in use");
  }

  @Test
  void leavesTheNumbersOfNewSalesUnitsAlone() {
    List<String> next = databases.column("salesunit", "select last_value from msn_numbers");

    assertThat(next).allSatisfy(number -> assertThat(number).hasSize(6));
  }
}
