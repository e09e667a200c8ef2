package dev.torg.salesunit.quality.api;

import static dev.torg.salesunit.quality.api.GatewayCounts.batch;
import static dev.torg.salesunit.quality.api.GatewayCounts.count;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadApiQualityIT {

  private static final String QUALITY = "/management/v1/api-quality/sales-units/";
  private static final String MARCH = "?from=2026-03-01&to=2026-03-31";
  private static final String READ = "GET:/management/v1/sales-units/{msn}";
  private static final String PAY = "POST:/epayment/v1/payments";
  private static final String LAST = "Z:/last";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  private RequestSpecification asPartner() {
    return given().auth().oauth2(TestTokens.partner(partner));
  }

  private RequestSpecification asMerchant(BusinessIdentifier business) {
    return given()
        .auth()
        .oauth2(TestTokens.merchant(business.scheme().text(), business.id(), "123456"));
  }

  private void awaitCounted(long msn) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(asPartner().get(QUALITY + msn + MARCH).asString()).contains(LAST));
  }

  private static String last(long msn) {
    return batch(count("2026-03-31", msn, LAST, 200, "", 1));
  }

  @Nested
  class Returns200 {

    @Test
    void withTheSumsOfThePeriodAsPublished() {
      // Given
      long msn = rows.unit(partner, merchant);
      String own = merchant.scheme().text() + " " + merchant.id();
      GatewayCounts.publish(
          batch(
              count("2026-02-28", msn, READ, 200, partner, 99),
              count("2026-03-01", msn, READ, 200, partner, 900),
              count("2026-03-01", msn, READ, 429, partner, 10),
              count("2026-03-01", msn, PAY, 201, partner, 3)),
          batch(
              count("2026-03-30", msn, READ, 200, own, 50),
              count("2026-03-30", msn, READ, 401, "", 40),
              count("2026-04-01", msn, READ, 500, partner, 99)),
          last(msn));
      awaitCounted(msn);

      // When
      Response answer = asPartner().get(QUALITY + msn + MARCH);

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).startsWith("application/json");
      assertThat(answer.asString())
          .startsWith("{\"ApiQualityItems\":[")
          .contains(
              "{\"endpoint\":\""
                  + READ
                  + "\",\"total Requests\":1000,\"successRate\":95,\"status200\":950,"
                  + "\"status400\":0,\"status401\":40,\"status403\":0,\"status404\":0,"
                  + "\"status429\":10,\"status500\":0}")
          .contains(
              "{\"endpoint\":\""
                  + PAY
                  + "\",\"total Requests\":3,\"successRate\":100,\"status200\":0,"
                  + "\"status400\":0,\"status401\":0,\"status403\":0,\"status404\":0,"
                  + "\"status429\":0,\"status500\":0,\"status201\":3}");
    }

    @Test
    void byDayForThePeopleOfThePartnerAndForNobodyElses() {
      // Given
      long msn = rows.unit(partner, merchant);
      GatewayCounts.publish(
          batch(
              count("2026-03-01", msn, READ, 200, partner, 9),
              count("2026-03-01", msn, PAY, 201, partner, 3),
              count("2026-03-01", msn, READ, 429, partner, 2),
              count("2026-03-30", msn, READ, 500, partner, 4)),
          last(msn));
      awaitCounted(msn);
      String address = "/portal" + QUALITY.substring("/management".length()) + msn + MARCH;

      // When
      Response answer =
          given().auth().oauth2(TestTokens.portalForPartner("Pia", partner)).get(address);
      String stranger = TestTokens.portalForPartner("Per", Parties.partnerId());

      // Then
      assertThat(answer.asString())
          .startsWith(
              "{\"days\":[{\"day\":\"2026-03-01\",\"succeeded\":12,\"refused\":2,\"failed\":0},"
                  + "{\"day\":\"2026-03-30\",\"succeeded\":0,\"refused\":0,\"failed\":4},"
                  + "{\"day\":\"2026-03-31\",\"succeeded\":1,\"refused\":0,\"failed\":0}],");
      assertThat(answer.jsonPath().getList("endpoints.endpoint")).containsExactly(READ, PAY, LAST);
      assertThat(given().auth().oauth2(stranger).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void withEachBatchOnceHoweverOftenItIsDelivered() {
      // Given
      long msn = rows.unit(partner, merchant);
      String once = batch(count("2026-03-02", msn, READ, 200, partner, 7));
      GatewayCounts.publish(once, once, once, last(msn));
      awaitCounted(msn);

      // When
      Response answer = asPartner().get(QUALITY + msn + MARCH);

      // Then
      assertThat(answer.jsonPath().getList("ApiQualityItems.status200")).containsExactly(7, 1);
    }

    @Test
    void withoutTheCallsOfOtherPartnersAndMerchants() {
      // Given
      long msn = rows.unit(partner, merchant);
      GatewayCounts.publish(
          batch(
              count("2026-03-02", msn, READ, 404, Parties.partnerId(), 7),
              count("2026-03-02", msn, READ, 404, "business:NO:ORG 999", 7)),
          last(msn));
      awaitCounted(msn);

      // When
      Response answer = asPartner().get(QUALITY + msn + MARCH);

      // Then
      assertThat(answer.jsonPath().getList("ApiQualityItems.endpoint")).containsExactly(LAST);
    }

    @Test
    void withoutItemsForAMerchantWhoseUnitWasNeverCalled() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response answer = asMerchant(merchant).get(QUALITY + msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.asString()).isEqualTo("{\"ApiQualityItems\":[]}");
    }

    @Test
    void forAUnitThatIsNoLongerActive() {
      // Given
      long msn = rows.deactivatedUnit(partner, merchant);

      // When
      Response answer = asPartner().get(QUALITY + msn + "?from=&to=");

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAllThatIsNoDate() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response answer = asPartner().get(QUALITY + msn + "?from=2026-02-30&to=yesterday");

      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getList("extraDetails.key")).containsExactly("from", "to");
    }

    @ParameterizedTest
    @CsvSource({
      "2026-03-02, 2026-03-01",
      "2024-01-01, 2026-01-01",
      "0001-01-01, 9999-12-31",
      "9999-12-31, ''"
    })
    void forAPeriodThatIsNotPossible(String from, String to) {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response answer = asPartner().get(QUALITY + msn + "?from=" + from + "&to=" + to);

      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getList("extraDetails.key")).containsExactly("from");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forWhoIsNeitherPartnerNorMerchant() {
      // When
      Response answer = given().auth().oauth2(TestTokens.operator()).get(QUALITY + "123456");

      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAUnitOfAnotherPartnerAsForOneThatDoesNotExist() {
      // Given
      long foreign = rows.unit(Parties.partnerId(), merchant);

      // When
      Response answer = asPartner().get(QUALITY + foreign);

      // Then
      Response missing = asPartner().get(QUALITY + "9999999999");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(answer.jsonPath().getString("detail"))
          .isEqualTo(missing.jsonPath().getString("detail"));
    }

    @Test
    void forAUnitOfAnotherMerchant() {
      // Given
      long foreign = rows.unit(partner, Parties.norwegianMerchant());

      // When
      Response answer = asMerchant(merchant).get(QUALITY + foreign);

      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456", "123", "12345678901", "abcdef", "-12345"})
    void forWhatIsNoSerialNumber(String msn) {
      // When
      Response answer = asPartner().get(QUALITY + msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }
}
