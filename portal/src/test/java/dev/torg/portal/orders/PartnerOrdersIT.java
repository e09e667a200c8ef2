package dev.torg.portal.orders;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's overview, its orders, and how it makes and withdraws one. */
@QuarkusTest
@WithTestResource(StubApi.class)
class PartnerOrdersIT {

  private static final String ORDERS = "/portal/v1/product-orders";
  private static final String ID = "0199b0f0-1111-7000-8000-000000000001";
  private static final String PREFILL = "/portal/v1/prefilled-product-orders";
  private static final String PRICES = "GET /portal/v1/price-packages?limit=100";
  private static final Instant NOW = Instant.now();

  @BeforeEach
  void forget() {
    StubApi.reset();
    StubApi.answer(PRICES, Answer.ok("{\"pricePackages\": []}"));
  }

  private static RequestSpecification pia() {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + TestTokens.portalForPartner("Pia", "7001001"))
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  private static String order(String status, String name, Instant expires) {
    return """
        {"productOrderId": "%s", "productOrderType": "PREFILL", "status": "%s",
         "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
         "productType": "CHECKOUT", "salesUnitName": "%s", "merchantName": "=Nordlys <b>AS</b>",
         "createdAt": "2026-01-02T12:00:00Z", "expiresAt": "%s",
         "productOrderUrl": "https://torg.example/register/prefilled/%s"}\
        """
        .formatted(ID, status, name, expires, ID);
  }

  private static void piles(String waiting, String questions, String review) {
    String list = "GET " + ORDERS + "?newestFirst=false";
    StubApi.answer(list + "&status=CREATED&status=OPENED&limit=100", Answer.ok(waiting));
    StubApi.answer(list + "&status=AWAITING_CUSTOMER&limit=100", Answer.ok(questions));
    StubApi.answer(
        list + "&status=SUBMITTED&status=PENDING&status=PROCESSING&limit=100", Answer.ok(review));
  }

  @Test
  void theOverviewNamesWhatEndsSoonAndWhatIsAsked() {
    String soon = order("CREATED", "Ends soon", NOW.plus(Duration.ofDays(1)));
    String later = order("OPENED", "Ends later", NOW.plus(Duration.ofDays(10)));
    piles(
        "[" + soon + "," + later + "]", "[" + order("AWAITING_CUSTOMER", "Asked", NOW) + "]", "[]");

    String page = pia().get("/portal/overview").asString();

    assertThat(page).contains("<b>2</b>", "<b>1</b>", "<b>0</b>", "Ends soon", "Asked");
    assertThat(page).doesNotContain("Ends later");
  }

  @Test
  void anOverviewWithNothingToDoSaysSo() {
    piles("[]", "[]", "[]");

    assertThat(pia().get("/portal/overview").asString()).contains("Nothing is urgent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "da", "fi", "en-XA"})
  void pagesOfAPartnerAreThereInEveryLanguage(String language) {
    piles("[]", "[" + order("AWAITING_CUSTOMER", "Asked", NOW) + "]", "[]");
    StubApi.answer("GET /portal/v1/product-order-templates?limit=25", Answer.ok("[]"));
    RequestSpecification reader = pia().cookie("torg_language", language);

    assertThat(reader.get("/portal/overview").statusCode()).isEqualTo(200);
    assertThat(reader.get("/portal/orders/new").statusCode()).isEqualTo(200);
    assertThat(reader.get("/portal/templates").statusCode()).isEqualTo(200);
  }

  @Test
  void aDryRunShowsTheFormWithoutMakingAnything() {
    StubApi.answer(
        "POST " + PREFILL + "?dryRun=true",
        Answer.ok(
            """
            {"accepted": true, "problems": [], "warnings": [{"pointer": "/website", "reason": "x"}],
             "form": {"salesUnitName": "Fjord <i>"}, "locked": ["/salesUnitName"], "pricePackages": []}\
            """));

    Response page =
        pia()
            .formParam("key", "key-1")
            .formParam("do", "look")
            .formParam("businessIdentifier.scheme", "business:NO:ORG")
            .formParam("businessIdentifier.id", "310100307")
            .formParam("annualTurnover", "10 000")
            .formParam("settlementBankAccount.scheme", "BBAN:NO")
            .post("/portal/orders/new");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("What the merchant will find", "Fjord &lt;i&gt;", "Address of the website")
        .containsPattern("name=\"key\" value=\"[-0-9a-f]{36}\"");
    assertThat(StubApi.calls("POST"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.body())
                    .contains("\"id\":\"310100307\"", "\"annualTurnover\":10000")
                    .doesNotContain("settlementBankAccount"));
  }

  @Test
  void anOrderIsMadeWithItsKeyAndThenShown() {
    StubApi.answer(
        "POST " + PREFILL, new Answer(201, Map.of(), "{\"prefilledOrderId\": \"" + ID + "\"}"));

    Response made =
        pia().formParam("key", "key-2").formParam("do", "make").post("/portal/orders/new");

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).isEqualTo("/portal/orders/" + ID);
    assertThat(StubApi.calls("POST"))
        .extracting(StubApi.Called::idempotencyKey)
        .containsExactly("key-2");
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndTheRestIsKept() {
    StubApi.answer(
        "POST " + PREFILL,
        new Answer(
            400,
            Map.of(),
            "{\"extraDetails\": [{\"key\": \"/businessIdentifier\", \"value\": \"is needed\"}]}"));

    Response page =
        pia()
            .formParam("key", "key-3")
            .formParam("do", "make")
            .formParam("salesUnitName", "\"Kept\"")
            .post("/portal/orders/new");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("id=\"businessIdentifier.id-mistake\">is needed", "&quot;Kept&quot;")
        .containsPattern("name=\"key\" value=\"[-0-9a-f]{36}\"");
  }

  @Test
  void anOrderShowsItsLinkAndIsWithdrawnAsItWasRead() {
    StubApi.answer(
        "GET " + ORDERS + "/" + ID,
        new Answer(200, Map.of("ETag", "\"v1\""), order("CREATED", "Shop", NOW)));
    StubApi.answer("DELETE " + ORDERS + "/" + ID, new Answer(204, Map.of(), ""));

    String page = pia().get("/portal/orders/" + ID).asString();
    Response gone =
        pia().formParam("version", "\"v1\"").post("/portal/orders/" + ID + "/withdrawal");

    assertThat(page).contains("https://torg.example/register/prefilled/" + ID, "mailto:?subject=");
    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls("DELETE"))
        .extracting(StubApi.Called::ifMatch)
        .containsExactly("\"v1\"");
  }

  @Test
  void whoWasSlowerSeesTheOrderAsItIsNow() {
    StubApi.answer("GET " + ORDERS + "/" + ID, Answer.ok(order("SUBMITTED", "Shop", NOW)));
    StubApi.answer("DELETE " + ORDERS + "/" + ID, new Answer(412, Map.of(), "{}"));

    Response page = pia().formParam("version", "old").post("/portal/orders/" + ID + "/withdrawal");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("It was changed after you had opened it", "Sent in");
  }

  @Test
  void anExpiredOrderLeadsToOneLikeIt() {
    StubApi.answer("GET " + ORDERS + "/" + ID, Answer.ok(order("EXPIRED", "Shop", NOW)));

    assertThat(pia().get("/portal/orders/" + ID).asString())
        .contains("/portal/orders/new?from=" + ID);
    assertThat(pia().get("/portal/orders/new?from=" + ID).asString())
        .contains("value=\"310100307\"", "value=\"Shop\"", "\"CHECKOUT\" selected");
  }

  @Test
  void aTemplateIsMadeOfItsForm() {
    StubApi.answer("POST /portal/v1/product-order-templates", new Answer(201, Map.of(), "{}"));

    Response made =
        pia()
            .formParam("name", "Autumn")
            .formParam("productType", "CHECKOUT")
            .formParam("presets.productUseCase", "Website")
            .formParam("locked.productUseCase", "yes")
            .post("/portal/templates");

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls("POST"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.body())
                    .contains("\"presets\":{\"productUseCase\":\"Website\"}")
                    .contains("\"lockedFields\":[\"productUseCase\"]"));
  }
}
