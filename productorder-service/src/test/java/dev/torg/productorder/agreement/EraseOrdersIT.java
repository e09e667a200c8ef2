package dev.torg.productorder.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EraseOrdersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);
  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Inject DataSource database;

  @Test
  void leavesNothingButTheSkeletonOfOrdersWhoseMerchantIsErased() {
    // Given
    UUID submitted = OrderSteps.prefilled(partner, marked());
    UUID opened = OrderSteps.prefilled(partner, marked());
    OrderSteps.agree(business, "ACTIVE", 1);
    assertThat(MarkScan.tablesHolding(database, mark)).contains("product_orders");

    // When
    TestEvents.publish(Topics.MERCHANTS, SentEvents.merchantErased(business, 2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
    for (UUID order : List.of(submitted, opened)) {
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(last(order)).contains(".erased.v1"));
      assertThat(last(order)).doesNotContain(mark).doesNotContain("86011117947");
    }
  }

  /** They are gone through a few at a time. */
  @Test
  void leavesNothingOfManyOrders() {
    // Given
    List<UUID> orders =
        Stream.generate(() -> OrderSteps.prefilled(partner, marked())).limit(45).toList();
    OrderSteps.agree(business, "ACTIVE", 1);

    // When
    TestEvents.publish(Topics.MERCHANTS, SentEvents.merchantErased(business, 2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(orders).allMatch(order -> last(order).contains(".erased.v1")));
  }

  /** Nothing else could end them: no agreement comes into force any more. */
  @Test
  void stopsWhatIsUnderWay() {
    // Given
    UUID held = OrderSteps.taken(partner, business, "PROCESSING");
    OrderSteps.ok(OrderSteps.approve(held));
    OrderSteps.awaitStatus(partner, held, "PENDING");

    // When
    TestEvents.publish(Topics.MERCHANTS, SentEvents.merchantErased(business, 9));

    // Then
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(last(held)).contains(".erased.v1"));
    assertThat(TestEvents.read(Topics.PRODUCT_ORDERS, held.toString()))
        .extracting(event -> event.path("type").asText())
        .contains("productorder.product-order.rejected.v1");
    assertThat(TestEvents.read(Topics.REJECTION_REASONS, held.toString()).toString())
        .contains("data was erased");
    assertThat(OrderSteps.status(partner, held)).isEqualTo("STOPPED");
  }

  /** The events are on topics of their own, and may come the other way round. */
  @Test
  void leavesNoNameOfASalesUnitThatIsHeardLate() {
    // Given
    UUID order = OrderSteps.taken(partner, business, "ACTIVE");
    OrderSteps.ok(OrderSteps.approve(order));
    TestEvents.publish(Topics.MERCHANTS, SentEvents.merchantErased(business, 9));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(last(order)).contains(".erased.v1"));

    // When
    String msn = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 10_000_000));
    TestEvents.publish(
        Topics.SALES_UNITS,
        SentEvents.salesUnit("created", msn, business, order, 1).replace("Unit " + msn, mark));

    // Then
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(last(order)).contains(msn));
    assertThat(last(order)).doesNotContain(mark);
    assertThat(MarkScan.tablesHolding(database, mark)).doesNotContain("product_orders");
  }

  @Test
  void leavesNoReasonOfARejection() {
    // Given
    UUID order = OrderSteps.taken(partner, business, "ACTIVE");
    OrderSteps.reject(order, "{\"reason\": \"" + mark + "\"}").then().statusCode(200);
    assertThat(MarkScan.tablesHolding(database, mark)).contains("product_orders", "acts");

    // When
    TestEvents.publish(Topics.MERCHANTS, SentEvents.merchantErased(business, 2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
  }

  @Test
  void leavesNoParticularsOfAnOrderThatIsWithdrawn() {
    // Given
    String body =
        PrefillBodies.complete(business)
            .replace("https://", "https://" + mark.toLowerCase(Locale.ROOT) + ".");
    UUID order = OrderSteps.prefilled(partner, body);
    String site = mark.toLowerCase(Locale.ROOT);
    assertThat(MarkScan.tablesHolding(database, site)).contains("product_orders", "acts");

    // When
    OrderSteps.asPartner(partner).delete(OrderSteps.ORDERS + "/" + order).then().statusCode(200);

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, site)).isEmpty());
  }

  private String marked() {
    return PrefillBodies.complete(business).replace("Fjord Fitness", mark);
  }

  private static String last(UUID order) {
    var events = TestEvents.read(Topics.PRODUCT_ORDERS, order.toString());
    return events.isEmpty() ? "" : events.get(events.size() - 1).toString();
  }
}
