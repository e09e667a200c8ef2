package dev.torg.salesunit.following.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Events;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EraseSalesUnitsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  @Inject SalesUnitRows rows;
  @Inject DataSource database;

  @Test
  void leavesNothingButTheSkeletonOfUnitsWhoseMerchantIsErased() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();
    TestEvents.publish(Topics.MERCHANTS, Events.merchant(merchant, "ACTIVE", 1));
    TestEvents.publish(Topics.PRODUCT_ORDERS, approved(order));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(MarkScan.tablesHolding(database, mark)).contains("sales_units"));

    // When
    TestEvents.publish(Topics.MERCHANTS, Events.merchantErased(merchant, 2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
    assertThat(
            rows.texts(
                "select name, status, bank_account_id from sales_units where business_id = $1",
                merchant.id()))
        .startsWith("(erased)", "DEACTIVATED");
    assertThat(rows.texts("select sequence from sales_units where business_id = $1", merchant.id()))
        .containsExactly("2");
    assertThat(lastEventAboutTheUnit()).doesNotContain(mark).doesNotContain("86011117947");
  }

  /** The events are on topics of their own, and may come the other way round. */
  @Test
  void leavesNothingButTheSkeletonOfAUnitThatIsMadeAfterwards() {
    // Given
    TestEvents.publish(Topics.MERCHANTS, Events.merchant(merchant, "ACTIVE", 1));
    TestEvents.publish(Topics.MERCHANTS, Events.merchantErased(merchant, 2));
    await().atMost(PATIENCE).until(() -> namesOf("merchants").equals("(erased)"));

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, approved(UuidCreator.getTimeOrderedEpoch()));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(namesOf("sales_units")).isEqualTo("(erased)"));
    assertThat(lastEventAboutTheUnit()).doesNotContain(mark).doesNotContain("86011117947");
    assertThat(MarkScan.tablesHolding(database, mark)).isSubsetOf("outbox");
  }

  @Test
  void leavesAChangeLogThatTellsWhatHappenedAndNotWhatStoodThere() {
    // Given
    long msn = rows.unit(Parties.partnerId(), merchant);
    change(msn, "{\"name\": \"" + mark + "\"}");
    change(msn, "{\"status\": \"DEACTIVATED\"}");
    change(msn, "{\"status\": \"ACTIVE\"}");

    // When
    TestEvents.publish(Topics.MERCHANTS, Events.merchantErased(merchant, 2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
    assertThat(
            People.actingFor(merchant)
                .get("/portal/v1/sales-units/{msn}/changes", msn)
                .<List<String>>path("changes.change"))
        .containsExactlyInAnyOrder("Updated MSN name", "MSN deactivated", "MSN activated");
  }

  private void change(long msn, String patch) {
    People.actingFor(merchant)
        .contentType("application/json")
        .body(patch)
        .patch("/portal/v1/sales-units/{msn}", msn)
        .then()
        .statusCode(200);
  }

  private String namesOf(String table) {
    String names = "select coalesce(string_agg(name, ', '), '') from ";
    return rows.texts(names + table + " where business_id = $1", merchant.id()).get(0);
  }

  private String approved(UUID order) {
    return Events.approved(order, Parties.partnerId(), merchant)
        .replace("\"salesUnitName\":\"Nordlys Kafé\"", "\"salesUnitName\":\"" + mark + "\"");
  }

  private String lastEventAboutTheUnit() {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                TestEvents.read(Topics.SALES_UNITS).stream()
                    .map(Object::toString)
                    .filter(event -> event.contains(merchant.id()))
                    .filter(event -> event.contains("\"sequence\":\"2\""))
                    .findFirst()
                    .orElse(""),
            event -> !event.isEmpty());
  }
}
