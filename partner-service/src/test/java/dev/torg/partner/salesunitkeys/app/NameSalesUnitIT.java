package dev.torg.partner.salesunitkeys.app;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header {@code Merchant-Serial-Number} on this service's operations for partners. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class NameSalesUnitIT {

  private static final String WHO_AM_I = "/management/v1/partners/whoami";
  private static final String PRICE_PACKAGES = "/management/v1/partners/price-packages";
  private static final BusinessIdentifier BUSINESS =
      BusinessIdentifier.of("business:NO:ORG", "987654321", CheckDigits.SANDBOX);

  private String partner = "";

  @BeforeEach
  void registerPartner() {
    partner = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {WHO_AM_I, PRICE_PACKAGES})
    void onceTheUnitIsKnownToBeTheCallers(String path) {
      SalesUnitEvent unit = SalesUnitEvent.created(BUSINESS, partner);

      unit.publish();

      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> call(path, unit.msn()).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {WHO_AM_I, PRICE_PACKAGES})
    void whenTheHeaderIsEmpty(String path) {
      Response answer = call(path, "");

      answer.then().statusCode(200);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {WHO_AM_I, PRICE_PACKAGES})
    void whenItIsNoSerialNumber(String path) {
      Response answer = call(path, "12ab");

      answer.then().statusCode(400).body("extraDetails[0].key", equalTo("Merchant-Serial-Number"));
    }
  }

  @Nested
  class Returns403 {

    @ParameterizedTest
    @ValueSource(strings = {WHO_AM_I, PRICE_PACKAGES})
    void whenTheUnitIsAnotherPartners(String path) {
      SalesUnitEvent unit = SalesUnitEvent.created(BUSINESS, Operator.registersPartner());
      unit.publish();

      Response answer = call(path, unit.msn());

      answer.then().statusCode(403).body("detail", containsString("Merchant-Serial-Number"));
    }
  }

  private Response call(String path, String msn) {
    return given()
        .auth()
        .oauth2(TestTokens.partner(partner))
        .header("Merchant-Serial-Number", msn)
        .get(path);
  }
}
