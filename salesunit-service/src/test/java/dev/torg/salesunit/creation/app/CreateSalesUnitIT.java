package dev.torg.salesunit.creation.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Events;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CreateSalesUnitIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ORDERS = 20;

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  @Test
  void aUnitCanBeReadAsSoonAsItsCreationIsKnown() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();
    TestEvents.publish(Topics.PRODUCT_ORDERS, Events.approved(order, partner, merchant));
    String msn = createdFor(List.of(order)).get(0).path("subject").asText();

    // When
    Response response =
        given()
            .auth()
            .oauth2(TestTokens.partner(partner))
            .get("/management/v1/sales-units/{msn}", msn);

    // Then
    response.then().statusCode(200);
  }

  @Test
  void theCreationTellsTheWholeState() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, Events.approved(order, partner, merchant));

    // Then
    JsonNode created = createdFor(List.of(order)).get(0);
    JsonNode unit = created.path("data");
    assertThat(created.path("sequence").asText()).isEqualTo("1");
    assertThat(unit.path("msn").asText()).matches("[0-9]{6,7}");
    assertThat(unit.path("name").asText()).isEqualTo("Nordlys Kafé");
    assertThat(unit.path("partnerId").asText()).isEqualTo(partner);
    assertThat(unit.at("/businessIdentifier/id").asText()).isEqualTo(merchant.id());
    assertThat(unit.path("status").asText()).isEqualTo("ACTIVE");
    assertThat(unit.at("/configuration/recurringAllowed").asBoolean()).isTrue();
    assertThat(unit.at("/bankAccount/id").asText()).isEqualTo("86011117947");
    assertThat(unit.has("salesUnitLogo")).isFalse();
  }

  @Test
  void theChangeLogBeginsAndTheLogoIsKept() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, Events.approved(order, partner, merchant));

    // Then
    long msn = createdFor(List.of(order)).get(0).path("subject").asLong();
    assertThat(
            rows.texts(
                "select field, old_value, new_value, changed_by, channel"
                    + " from sales_unit_changes where msn = $1",
                msn))
        .containsExactly("msn", "null", Long.toString(msn), "OPERATOR", "PRODUCT_ORDER");
    assertThat(rows.numbers("select length(png)::bigint from sales_unit_logos where msn = $1", msn))
        .containsExactly(8L);
  }

  @Test
  void anOrderThatIsNotApprovedBecomesNoUnit() {
    // Given
    UUID submitted = UuidCreator.getTimeOrderedEpoch();
    UUID approved = UuidCreator.getTimeOrderedEpoch();

    // When
    TestEvents.publish(
        Topics.PRODUCT_ORDERS,
        List.of(
            Events.submitted(submitted, partner, merchant),
            Events.approved(approved, partner, merchant)));

    // Then
    createdFor(List.of(approved));
    assertThat(unitsOf(submitted)).isEmpty();
  }

  @Test
  void whatChangesNothingIsNotRemembered() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();
    String submitted = Events.submitted(order, partner, merchant);
    String approved = Events.approved(order, partner, merchant);

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, List.of(submitted, approved));

    // Then
    createdFor(List.of(order));
    assertThat(remembered(approved)).hasSize(1);
    assertThat(remembered(submitted)).isEmpty();
  }

  @Test
  void anApprovedOrderDoesNotReviveAMerchantThatIsKnownToBeDeactivated() {
    // Given
    rows.merchant(merchant, "DEACTIVATED");
    UUID order = UuidCreator.getTimeOrderedEpoch();

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, Events.approved(order, partner, merchant));

    // Then
    createdFor(List.of(order));
    assertThat(rows.texts("select status from merchants where business_id = $1", merchant.id()))
        .containsExactly("DEACTIVATED");
  }

  @Test
  void theMerchantsOwnEventsWinOverWhatTheOrderImplied() {
    // Given
    UUID order = UuidCreator.getTimeOrderedEpoch();
    TestEvents.publish(Topics.PRODUCT_ORDERS, Events.approved(order, partner, merchant));
    createdFor(List.of(order));

    // When
    TestEvents.publish(Topics.MERCHANTS, Events.merchant(merchant, "DEACTIVATED", 1));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        rows.texts(
                            "select status, sequence from merchants where business_id = $1",
                            merchant.id()))
                    .containsExactly("DEACTIVATED", "1"));
  }

  @Test
  void everyEventThriceAndShuffledMakesOneUnitPerOrder() {
    // Given
    List<UUID> orders = Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(ORDERS).toList();
    List<String> events = new ArrayList<>();
    for (UUID order : orders) {
      String approved = Events.approved(order, partner, merchant);
      events.addAll(List.of(approved, approved, Events.approved(order, partner, merchant)));
      events.add(Events.submitted(order, partner, merchant));
    }
    Collections.shuffle(events, new Random(7));

    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, events);

    // Then
    drain();
    assertThat(createdFor(orders))
        .hasSize(ORDERS)
        .extracting(created -> created.path("subject").asText())
        .doesNotHaveDuplicates();
    assertThat(orders).allSatisfy(order -> assertThat(unitsOf(order)).hasSize(1));
  }

  private List<Long> remembered(String event) {
    UUID id = UUID.fromString(new JsonObject(event).getString("id"));
    return rows.numbers("select 1::bigint from inbox where event_id = $1", id);
  }

  /** A partition has been worked off once an order behind all others has become a unit. */
  private void drain() {
    List<UUID> lastOnes =
        Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(2L * ORDERS).toList();
    TestEvents.publish(
        Topics.PRODUCT_ORDERS,
        lastOnes.stream().map(order -> Events.approved(order, partner, merchant)).toList());
    createdFor(lastOnes);
  }

  private List<JsonNode> createdFor(List<UUID> orders) {
    List<String> ids = orders.stream().map(UUID::toString).toList();
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                TestEvents.read(Topics.SALES_UNITS).stream()
                    .filter(event -> ids.contains(event.at("/data/productOrderId").asText()))
                    .toList(),
            created -> created.size() >= orders.size());
  }

  private List<Long> unitsOf(UUID order) {
    return rows.numbers("select msn from sales_units where order_id = $1", order);
  }
}
