package dev.torg.portal.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales units for spreadsheets. */
@QuarkusTest
@WithTestResource(StubApi.class)
class SalesUnitsTableIT {

  private static final String TABLE = "/portal/sales-units.csv";
  private static final String FOUND = "GET /portal/v1/sales-units?q=Kaf%C3%A9%20%26";
  private static final String ALL = "GET /portal/v1/sales-units";

  @BeforeEach
  void forget() {
    StubApi.reset();
  }

  private static RequestSpecification as(String token) {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  private static RequestSpecification pia() {
    return as(TestTokens.portalForPartner("Pia", "7001001"));
  }

  private static Answer units(Map<String, String> headers, String msn, String name) {
    return new Answer(
        200,
        headers,
        """
        {"salesUnits": [{"msn": "%s", "name": "%s", "status": "DEACTIVATED",
          "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"}}]}\
        """
            .formatted(msn, name));
  }

  @Test
  void hasEveryPageOfWhatWasFoundAndNoFormula() {
    Map<String, String> more = Map.of("Link", "<https://torg.example/x?cursor=abc>; rel=\"next\"");
    StubApi.answer(FOUND + "&limit=200", units(more, "123456", "=Kaf\u00e9"));
    StubApi.answer(FOUND + "&limit=200&cursor=abc", units(Map.of(), "123457", "Two"));

    Response table = pia().get(TABLE + "?q=Kaf%C3%A9%20%26");

    assertThat(table.contentType()).startsWith("text/csv");
    assertThat(table.header("Content-Disposition")).contains("sales-units.csv");
    assertThat(table.asString().lines())
        .containsExactly(
            "\ufeff\"msn\",\"name\",\"status\",\"merchant\",\"scheme\",\"number\"",
            "\"123456\",\"'=Kaf\u00e9\",\"DEACTIVATED\",\"\",\"business:NO:ORG\",\"310100307\"",
            "\"123457\",\"Two\",\"DEACTIVATED\",\"\",\"business:NO:ORG\",\"310100307\"");
  }

  @Test
  void hasAllOfThemForAMerchantWhoSearchedNothing() {
    StubApi.answer(ALL + "?limit=200", units(Map.of(), "123456", "One"));
    String mari = TestTokens.portal("Mari", "business:NO:ORG", "310100307", true);

    assertThat(as(mari).get(TABLE).asString()).contains("\"123456\",\"One\"");
  }

  @Test
  void isLedToWithWhatWasSearched() {
    StubApi.answer(FOUND + "&limit=25", units(Map.of(), "123456", "One"));

    assertThat(pia().get("/portal/sales-units?q=Kaf%C3%A9%20%26").asString())
        .contains("href=\"/portal/sales-units.csv?q=Kaf%C3%A9%20%26\"");
  }

  @Test
  void isNoneOfAllThereAreForAnOperator() {
    StubApi.answer("GET /operations/v1/sales-units?limit=25", units(Map.of(), "123456", "Brygge"));

    assertThat(as(TestTokens.operator("Olga")).get(TABLE).statusCode()).isEqualTo(303);
    assertThat(as(TestTokens.operator("Olga")).get("/portal/sales-units").asString())
        .contains("Brygge")
        .doesNotContain(TABLE);
  }

  @Test
  void isRefusedAsAPageForWhatFindsNothing() {
    StubApi.answer(ALL + "?q=ab&limit=200", new Answer(400, Map.of(), "{}"));

    Response refused = pia().get(TABLE + "?q=ab");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.contentType()).startsWith("text/html");
  }
}
