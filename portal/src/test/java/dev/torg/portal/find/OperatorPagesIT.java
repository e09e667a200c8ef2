package dev.torg.portal.find;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators find, and how it looks. */
@QuarkusTest
@WithTestResource(StubApi.class)
class OperatorPagesIT {

  private static final String ORDER = "0199b0f0-1111-7000-8000-000000000001";
  private static final String NUMBER = "310100307";
  private static final String MERCHANT = "/merchants/business%3ANO%3AORG/" + NUMBER;
  private static final String PAGE = "/portal/merchants/business:NO:ORG/" + NUMBER;
  private static final String NAMED =
      """
      "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
      "name": "<b>Fjord</b>", "status": "ACTIVE"\
      """;
  private static final String ONE_MERCHANT =
      "{" + NAMED + ", \"agreementStatus\": \"ACTIVE\", \"createdAt\": \"2026-01-02T12:00:00Z\"}";
  private static final String ONE_UNIT = "{\"msn\": \"123456\", " + NAMED + "}";

  @BeforeEach
  void forget() {
    StubApi.reset();
  }

  private static RequestSpecification olga() {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + TestTokens.operator("Olga"))
        .header("Accept-Language", "en");
  }

  private static void api(String path, String body) {
    StubApi.answer("GET /operations/v1" + path, Answer.ok(body));
  }

  private static void merchants(String query, String merchants) {
    api("/merchants?" + query, "{\"merchants\": [" + merchants + "]}");
  }

  private static void units(String query, String units) {
    api("/sales-units?" + query, "{\"salesUnits\": [" + units + "]}");
  }

  @Test
  void merchantsAreSearchedAndGoOnWithTheSearch() {
    StubApi.answer(
        "GET /operations/v1/merchants?q=fj%C3%B8&limit=25",
        new Answer(
            200,
            Map.of("Link", "<https://torg.example/x?cursor=abc>; rel=\"next\""),
            "{\"merchants\": [" + ONE_MERCHANT + "]}"));

    String page = olga().queryParam("q", "fj\u00f8").get("/portal/merchants").asString();

    assertThat(page).contains("&lt;b&gt;Fjord", "/portal" + MERCHANT, "?q=fj%C3%B8&amp;cursor=abc");
  }

  @Test
  void aSearchThatIsTooShortSaysWhy() {
    StubApi.answer(
        "GET /operations/v1/merchants?q=a&limit=25",
        new Answer(
            400, Map.of(), "{\"extraDetails\": [{\"key\": \"q\", \"value\": \"too short\"}]}"));

    Response page = olga().get("/portal/merchants?q=a");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("id=\"q-mistake\">too short", "value=\"a\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "da", "fi", "en-XA"})
  void aMerchantIsShownWithContractsAndUnitsInEveryLanguage(String language) {
    api(MERCHANT, ONE_MERCHANT);
    api(MERCHANT + "/contracts", "{\"urls\": [\"https://torg.example/contracts/x.pdf\"]}");
    units("q=" + NUMBER + "&limit=100", ONE_UNIT);

    String page = olga().cookie("torg_language", language).get(PAGE).asString();

    assertThat(page).contains("https://torg.example/contracts/x.pdf", "/portal/sales-units/123456");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "da", "fi", "en-XA"})
  void actsAreToldWithTheStatesBeforeAndAfter(String language) {
    api(
        "/review/product-orders/" + ORDER + "/acts?limit=25",
        """
        {"acts": [{"timestamp": "2026-01-02T03:04:05Z", "fact": "product-order.product-order.approved.v1",
          "actor": {"kind": "OPERATOR", "name": "<i>Olga</i>"}, "before": "{\\"a\\": 1}"}]}\
        """);

    String page =
        olga()
            .cookie("torg_language", language)
            .get("/portal/review/" + ORDER + "/acts")
            .asString();

    assertThat(page).contains("approved.v1", "&lt;i&gt;Olga", "{&quot;a&quot;: 1}");
  }

  @Test
  void oneThingThatHasTheNumberIsShownAtOnce() {
    merchants("q=123456", "");
    units("q=123456", ONE_UNIT);

    Response found = olga().get("/portal/find?q=123456");

    assertThat(found.statusCode()).isEqualTo(303);
    assertThat(found.header("Location")).isEqualTo("/portal/sales-units/123456");
  }

  @Test
  void anOrderIsFoundByItsId() {
    api("/review/product-orders/" + ORDER, "{\"productOrderId\": \"" + ORDER + "\"}");

    Response found = olga().get("/portal/find?q=" + ORDER);

    assertThat(found.header("Location")).isEqualTo("/portal/review/" + ORDER);
  }

  @Test
  void severalThingsAreListed() {
    merchants("q=" + NUMBER, ONE_MERCHANT);
    units("q=" + NUMBER, ONE_UNIT);
    api("/partners/" + NUMBER, "{\"partnerId\": \"" + NUMBER + "\", \"name\": \"Partner\"}");

    String page = olga().get("/portal/find?q=" + NUMBER).asString();

    assertThat(page)
        .contains("/portal" + MERCHANT, "/portal/sales-units/123456", "/portal/partners/" + NUMBER);
  }

  @Test
  void whatNobodyKnowsIsNotFoundInWords() {
    Response page = olga().queryParam("q", "<script>").get("/portal/find");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("Nothing found", "&lt;script&gt;");
  }

  /** Who reviews, and nobody else, is asked for. */
  @Test
  void operatorsAreNoPageForPartners() {
    api("/operators?limit=25", "{\"users\": []}");
    String pia = TestTokens.portalForPartner("Pia", "7001001");

    Response page = given().header("Authorization", "Bearer " + pia).get("/portal/operators");

    assertThat(page.statusCode()).isEqualTo(403);
  }

  @Test
  void anyUnitIsShownToAnOperator() {
    api("/sales-units/123456", ONE_UNIT);

    String page = olga().get("/portal/sales-units/123456").asString();

    assertThat(page).contains("&lt;b&gt;Fjord").doesNotContain("/quality", "/keys");
  }
}
