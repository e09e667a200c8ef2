package dev.torg.salesunit.quality.api;

import static dev.torg.salesunit.quality.api.GatewayCounts.LAST;
import static dev.torg.salesunit.quality.api.GatewayCounts.MARCH;
import static dev.torg.salesunit.quality.api.GatewayCounts.PAY;
import static dev.torg.salesunit.quality.api.GatewayCounts.READ;
import static dev.torg.salesunit.quality.api.GatewayCounts.batch;
import static dev.torg.salesunit.quality.api.GatewayCounts.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Callers;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadApiQualityIT {

  private static final String QUALITY = "/management/v1/api-quality/sales-units/";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private RequestSpecification asPartner() {
    return Callers.asPartner(partner);
  }

  private Response read(String period) {
    return asPartner().get(QUALITY + msn + period);
  }

  @Nested
  class Returns200 {

    @Test
    void withTheSumsOfThePeriodAsPublished() {
      // Given
      String own = merchant.scheme().text() + " " + merchant.id();
      GatewayCounts.publishUntilCounted(
          partner,
          msn,
          batch(
              count("2026-02-28", msn, READ, 200, partner, 99),
              count("2026-03-01", msn, READ, 200, partner, 900),
              count("2026-03-01", msn, READ, 429, partner, 10),
              count("2026-03-01", msn, PAY, 201, partner, 3)),
          batch(
              count("2026-03-30", msn, READ, 200, own, 50),
              count("2026-03-30", msn, READ, 401, "", 40),
              count("2026-04-01", msn, READ, 500, partner, 99)));

      // When
      Response answer = read(MARCH);

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).startsWith("application/json");
      assertThat(answer.asString())
          .startsWith("{\"ApiQualityItems\":[")
          .contains(
              """
              {"endpoint":"%s","total Requests":1000,"successRate":95,"status200":950,\
              "status400":0,"status401":40,"status403":0,"status404":0,"status429":10,\
              "status500":0}\
              """
                  .formatted(READ))
          .contains(
              """
              {"endpoint":"%s","total Requests":3,"successRate":100,"status200":0,"status400":0,\
              "status401":0,"status403":0,"status404":0,"status429":0,"status500":0,\
              "status201":3}\
              """
                  .formatted(PAY));
    }

    @Test
    void withEachBatchOnceHoweverOftenItIsDelivered() {
      // Given
      String once = batch(count("2026-03-02", msn, READ, 200, partner, 7));
      GatewayCounts.publishUntilCounted(partner, msn, once, once, once);

      // When
      Response answer = read(MARCH);

      // Then
      assertThat(answer.jsonPath().getList("ApiQualityItems.status200")).containsExactly(7, 1);
    }

    @Test
    void withoutTheCallsOfOtherPartnersAndMerchants() {
      // Given
      GatewayCounts.publishUntilCounted(
          partner,
          msn,
          batch(
              count("2026-03-02", msn, READ, 404, Parties.partnerId(), 7),
              count("2026-03-02", msn, READ, 404, "business:NO:ORG 999", 7)));

      // When
      Response answer = read(MARCH);

      // Then
      assertThat(answer.jsonPath().getList("ApiQualityItems.endpoint")).containsExactly(LAST);
    }

    @Test
    void withoutItemsForAMerchantWhoseUnitWasNeverCalled() {
      // When
      Response answer = Callers.asMerchant(merchant, 123456).get(QUALITY + msn);

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.asString()).isEqualTo("{\"ApiQualityItems\":[]}");
    }

    @Test
    void forAUnitThatIsNoLongerActive() {
      // Given
      msn = rows.deactivatedUnit(partner, merchant);

      // When
      Response answer = read("?from=&to=");

      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAllThatIsNoDate() {
      // When
      Response answer = read("?from=2026-02-30&to=yesterday");

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
      // When
      Response answer = read("?from=" + from + "&to=" + to);

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
      Response answer = People.operator("Olga").get(QUALITY + "123456");

      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAUnitOfAnotherPartnerAsForOneThatDoesNotExist() {
      // When
      Response answer = Callers.asPartner(Parties.partnerId()).get(QUALITY + msn);

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
      BusinessIdentifier another = Parties.norwegianMerchant();

      // When
      Response answer = Callers.asMerchant(another, 123456).get(QUALITY + msn);

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
