package dev.torg.productorder.tracking;

import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people of a partner find its orders in the portal, and how many there are. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PortalOrdersIT {

  private static final String LIST = "/portal/v1/product-orders";
  private static final String COUNTS = LIST + "/counts";

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private RequestSpecification asPerson() {
    return as(TestTokens.portalForPartner("Pia", partner));
  }

  private String prefilled() {
    return OrderSteps.prefilled(partner, business).toString();
  }

  private List<String> listed(String query) {
    return asPerson().get(LIST + query).path("productOrderId");
  }

  /** Those that are not zero. */
  private Map<String, Integer> counted(String query) {
    JsonPath counts = asPerson().get(COUNTS + query).jsonPath();
    List<String> statuses = counts.getList("counts.status");
    List<Integer> orders = counts.getList("counts.orders");
    assertThat(statuses).hasSize(9);
    Map<String, Integer> counted = new HashMap<>();
    for (int at = 0; at < statuses.size(); at++) {
      counted.put(statuses.get(at), orders.get(at));
    }
    counted.values().removeIf(number -> number == 0);
    return counted;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @Nested
  class Lists {

    @Test
    void byStateAndTurnedRound() {
      String first = prefilled();
      String second = prefilled();
      String opened = OrderSteps.opened(partner, business).toString();

      assertThat(listed("?newestFirst=true")).containsExactly(opened, second, first);
      assertThat(listed("?status=CREATED")).containsExactly(first, second);
      assertThat(listed("?status=OPENED&status=APPROVED")).containsExactly(opened);
      assertThat(listed("?status=STOPPED")).isEmpty();
      assertThat(listed("?status=")).containsExactly(first, second, opened);
    }

    @Test
    void theNewestContinuedTowardsTheOldestWithTheirFilter() {
      String first = prefilled();
      prefilled();

      String filter = "?status=CREATED&newestFirst=true&limit=1&to=" + today();
      String link = asPerson().get(LIST + filter).header("Link");
      String next = link.substring(link.indexOf("/portal"), link.indexOf('>'));

      assertThat(
              asPerson().urlEncodingEnabled(false).get(next).<List<String>>path("productOrderId"))
          .containsExactly(first);
    }

    /** More than are in memory at once. */
    @Test
    void wholeWhereNoLimitIsGiven() {
      List<String> made = Stream.generate(() -> prefilled()).limit(205).toList();

      assertThat(listed("")).isEqualTo(made);
      assertThat(listed("?newestFirst=true"))
          .hasSameSizeAs(made)
          .startsWith(made.get(204), made.get(203))
          .endsWith(made.get(0));
    }

    @Test
    void byTheDayOnWhichTheyWereMade() {
      String made = prefilled();

      assertThat(listed("?from=" + today().minusDays(1) + "&to=" + today())).containsExactly(made);
      assertThat(listed("?from=" + today().plusDays(1))).isEmpty();
      assertThat(listed("?to=" + today().minusDays(2))).isEmpty();
      assertThat(listed("?from=&to=")).containsExactly(made);
    }
  }

  @Nested
  class ByNumber {

    private final BusinessIdentifier another = FreshParties.business();

    @Test
    void ofTheBusiness() {
      String wanted = prefilled();
      OrderSteps.prefilled(partner, another);
      OrderSteps.prefilled(FreshParties.partner(), business);

      assertThat(listed("?number=" + business.id())).containsExactly(wanted);
      assertThat(listed("?number=" + business.id().replaceFirst("...", "$0 ")))
          .containsExactly(wanted);
      assertThat(listed("?number=" + business.id() + "&status=APPROVED")).isEmpty();
      assertThat(listed("?number=")).hasSize(2);
    }

    @Test
    void ofTheSalesUnitThatCameOfIt() {
      UUID wanted = OrderSteps.taken(partner, business, "ACTIVE");
      prefilled();
      OrderSteps.approve(wanted);
      TestEvents.publish(
          Topics.SALES_UNITS, SentEvents.salesUnit("created", "600911", business, wanted, 1));
      OrderSteps.awaitStatus(partner, wanted, "APPROVED");

      assertThat(listed("?number=600911")).containsExactly(wanted.toString());
    }

    @Test
    void countedInEachState() {
      prefilled();
      OrderSteps.opened(partner, business);
      OrderSteps.prefilled(partner, another);

      assertThat(counted("?number=" + business.id())).isEqualTo(Map.of("CREATED", 1, "OPENED", 1));
      assertThat(counted("?number=" + business.id() + "&to=" + today().minusDays(2))).isEmpty();
      assertThat(counted("?number=9999")).isEmpty();
    }
  }

  @Nested
  class Counts {

    @Test
    void theOrdersOfThePartnerByTheirStates() {
      prefilled();
      prefilled();
      OrderSteps.opened(partner, business);
      OrderSteps.prefilled(FreshParties.partner(), business);

      assertThat(counted("")).isEqualTo(Map.of("CREATED", 2, "OPENED", 1));
    }

    @Test
    void ofTheseDays() {
      prefilled();
      prefilled();

      assertThat(counted("?from=" + today().minusDays(1))).isEqualTo(Map.of("CREATED", 2));
      assertThat(counted("?to=" + today().minusDays(2))).isEmpty();
    }

    @Test
    void nothingForAMerchant() {
      assertThat(asMerchant(business).get(COUNTS).statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?status=LOST",
        "?newestFirst=perhaps",
        "?from=2026-02-30",
        "?to=%2B999999999-01-01",
        "?number=Kaf%C3%A9",
        "?number=123"
      })
  void aFilterThatCannotBeIsRefused(String query) {
    assertThat(asPerson().urlEncodingEnabled(false).get(LIST + query).statusCode()).isEqualTo(400);
  }
}
