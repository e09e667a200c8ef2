package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class OperatorSalesUnitIT {

  private static final String UNIT = "/operations/v1/sales-units/{msn}";
  private static final String OWNERS_UNIT = "/management/v1/sales-units/{msn}";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private Response patch(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.operator())
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(UNIT, msn);
  }

  private Response asPartner(String version) {
    return given()
        .auth()
        .oauth2(TestTokens.partner(partner))
        .header("Api-Version", version)
        .get(OWNERS_UNIT, msn);
  }

  private UUID pricePackageOf(String owner) {
    UUID id = UUID.randomUUID();
    TestEvents.publish(Topics.PRICE_PACKAGES, Events.pricePackage(id, owner, 1));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                rows.numbers("select sequence from price_packages where price_package_id = $1", id),
            known -> !known.isEmpty());
    return id;
  }

  @Nested
  class Returns200 {

    @Test
    void changingWhatIsNamedOfTheConfigurationOnly() {
      // Given
      String body =
          "{\"configuration\":{\"skipLandingPageAllowed\":true,\"captureType\":\"DirectCapture\","
              + "\"userinfoNinAllowed\":true}}";

      // When
      Response response = patch(body);

      // Then
      response
          .then()
          .statusCode(200)
          .body("configuration.skipLandingPageAllowed", equalTo(true))
          .body("configuration.captureType", equalTo("DirectCapture"))
          .body("configuration.paymentAllowed", equalTo(true));
      assertThat(response.jsonPath().getMap("configuration")).hasSize(11);
      assertThat(response.jsonPath().getList("changelog.change"))
          .isEqualTo(
              List.of(
                  "captureType set to DirectCapture",
                  "skipLandingPage set to true",
                  "NIN allowed"));
      assertThat(response.jsonPath().getList("changelog.changedBy")).containsOnly("Torg");
    }

    @Test
    void givingTheUnitABankAccountThatEachVersionShowsItsWay() {
      // Given
      String body = "{\"bankAccount\":{\"scheme\":\"BBAN:NO\",\"id\":\"86011117947\"}}";

      // When
      Response response = patch(body);

      // Then
      response.then().statusCode(200).body("bankAccount.iban", equalTo("NO93 8601 1117 947"));
      asPartner("2023-08")
          .then()
          .body("bankDetails.bankAccountBban", equalTo("86011117947"))
          .body("bankDetails.bankAccountIban", equalTo("NO93 8601 1117 947"));
      asPartner("2023-11")
          .then()
          .body("bankDetails.bankAccount.id", equalTo("NO93 8601 1117 947"))
          .body("bankDetails.bankAccount.scheme", equalTo("IBAN"));
    }

    @ParameterizedTest
    @CsvSource({"2023-11", "2026-01"})
    void givingTheUnitAPricePackageOfItsPartner(String version) {
      // Given
      UUID id = pricePackageOf(partner);

      // When
      Response response = patch("{\"pricePackageId\":\"" + id + "\"}");

      // Then
      response.then().statusCode(200).body("pricePackage.commission", equalTo("30 %"));
      asPartner(version)
          .then()
          .body("pricePackage.pricePackageId", equalTo(id.toString()))
          .body("pricePackage.name", equalTo("POS standard"))
          .body("pricePackage.market", equalTo("NO"))
          .body("pricePackage.commission", equalTo("30 %"));
    }

    @Test
    void tellingTheWorldTheWholeState() {
      // Given
      String body = "{\"status\":\"DEACTIVATED\",\"configuration\":{\"recurringAllowed\":true}}";

      // When
      Response response = patch(body);

      // Then
      response.then().statusCode(200).body("status", equalTo("DEACTIVATED"));
      JsonNode event =
          await()
              .atMost(PATIENCE)
              .until(
                  () -> TestEvents.read(Topics.SALES_UNITS, Long.toString(msn)),
                  events -> !events.isEmpty())
              .get(0);
      assertThat(event.path("type").asText()).isEqualTo("salesunit.sales-unit.deactivated.v1");
      assertThat(event.path("sequence").asText()).isEqualTo("2");
      assertThat(event.at("/data/status").asText()).isEqualTo("DEACTIVATED");
      assertThat(event.at("/data/configuration/recurringAllowed").asBoolean()).isTrue();
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            {"configuration":null}                                 | /configuration
            {"configuration":{"captureType":null}}                 | /configuration/captureType
            {"configuration":{"recurringAllowed":"yes"}}           | /configuration/recurringAllowed
            {"configuration":{"flying":true}}                      | /configuration/flying
            {"bankAccount":{"scheme":"BBAN:NO","id":"86011117948"}}| /bankAccount
            {"bankAccount":{"scheme":"BBAN:NO"}}                   | /bankAccount/id
            {"pricePackageId":"7"}                                 | /pricePackageId
            """)
    void whenAMemberIsNotAccepted(String body, String pointer) {
      // When
      Response response = patch(body);

      // Then
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.jsonPath().getList("extraDetails.key")).isEqualTo(List.of(pointer));
    }

    @Test
    void whenThePricePackageIsAnotherPartners() {
      // Given
      UUID foreign = pricePackageOf(Parties.partnerId());

      // When
      Response response = patch("{\"pricePackageId\":\"" + foreign + "\"}");

      // Then
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.jsonPath().getList("extraDetails.key"))
          .isEqualTo(List.of("/pricePackageId"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toThePartner() {
      // Given
      String token = TestTokens.partner(partner);

      // When
      Response response = given().auth().oauth2(token).get(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchUnit() {
      // Given
      String token = TestTokens.operator();

      // When
      Response response = given().auth().oauth2(token).get(UNIT, "9999999999");

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }
  }
}
