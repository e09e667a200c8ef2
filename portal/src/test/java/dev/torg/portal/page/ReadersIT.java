package dev.torg.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestToken;
import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.orders.OrderTab;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages offer who only reads nothing that the gateway would refuse. */
@QuarkusTest
@WithTestResource(StubApi.class)
class ReadersIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String ASKED = "0199b0f0-4444-7000-8000-000000000002";
  private static final String NUMBER = "310100307";
  private static final String ONLY_LOOKS = "You are here as a reader";
  private static final Pattern SENT =
      Pattern.compile("<form[^>]*\\smethod=\"post\"[^>]*\\saction=\"([^\"]+)\"");

  /** Of oneself, not of whom one acts for. */
  private static final Set<String> OF_THE_FRAME =
      Set.of("/portal/logout", "/portal/language", "/portal/profile");

  /** What leads to a form and to nothing else. */
  private static final String TO_A_FORM = "href=\"/portal/orders/new";

  @BeforeEach
  void thereIsSomethingToChange() {
    StubApi.reset();
    answer("price-packages?limit=100", "{\"pricePackages\": []}");
    answer(
        "product-orders/" + ID,
        """
        {"productOrderId": "%s", "productOrderUrl": "https://torg.example/x", BUSINESS,
         "status": "OPENED", "form": {"salesUnitName": "Kiosk"}}\
        """);
    answer(
        "product-orders/" + ASKED,
        """
        {"productOrderId": "%s", "status": "AWAITING_CUSTOMER", BUSINESS,
         "questions": [{"question": "What is sold?"}]}\
        """);
    for (OrderTab tab : OrderTab.values()) {
      StubApi.answer("GET " + tab.oldest() + "&limit=100", Answer.ok("[]"));
      StubApi.answer("GET " + tab.newest() + "&limit=25", Answer.ok("[]"));
    }
    answer("product-orders/counts", "{\"counts\": []}");
    answer("merchant-agreement", "{BUSINESS, \"status\": \"DRAFT\"}");
    String template =
        """
        {"templateId": "%s", "name": "Autumn", "productType": "LOGIN",
         "templateUrl": "https://torg.example/t", "createdAt": "2026-01-02T12:00:00Z"}\
        """;
    answer("product-order-templates/" + ID, template);
    answer("product-order-templates?limit=25", "[" + template + "]");
    answer(
        "sales-units/123456",
        """
        {"msn": "123456", "name": "Unit", "status": "ACTIVE", BUSINESS,
         "login": {"redirectUris": ["https://a.example/x"], "scopes": ["openid", "email"]}}\
        """);
    String keys = "{\"clientId\": \"%s\", \"kind\": \"partner-keys\", \"state\": \"ACTIVE\"}";
    answer("sales-units/123456/keys", keys);
    answer("credentials?limit=25", "{\"credentials\": [" + keys + "]}");
    String webhook =
        """
        {"id": "%s", "url": "https://shop.example/hook", "events": ["webhooks.ping.v1"],
         "createdAt": "2026-01-02T12:00:00Z"}\
        """;
    String delivery =
        """
        {"messageId": "%s", "type": "webhooks.ping.v1", "state": "delivered", "attempts": 1,
         "createdAt": "2026-01-02T12:00:00Z"}\
        """;
    answer("webhooks?limit=25", "{\"webhooks\": [" + webhook + "]}");
    answer("webhooks/" + ID, webhook);
    answer("webhooks/" + ID + "/deliveries?limit=25", "{\"deliveries\": [" + delivery + "]}");
    answer(
        "webhooks/" + ID + "/deliveries/" + ID,
        "{\"delivery\": " + delivery + ", \"attempts\": []}");
    answer("event-types", "{\"eventTypes\": []}");
    answer("session", "{\"partners\": [], \"businesses\": []}");
  }

  private static void answer(String call, String body) {
    StubApi.answer(
        "GET /portal/v1/" + call,
        Answer.ok(
            body.replace("%s", ID)
                .replace(
                    "BUSINESS",
                    "\"businessIdentifier\": {\"scheme\": \"business:NO:ORG\", \"id\": \""
                        + NUMBER
                        + "\"}")));
  }

  private static String page(String path, String role, String access) {
    TestToken person =
        role.equals("partner")
            ? TestTokens.portalToken("Pia").with("acting_partner", "7001001")
            : TestTokens.portalToken("Mari", "business:NO:ORG", NUMBER, true);
    return given()
        .header("Authorization", "Bearer " + person.with("access", access).signed())
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** Where forms of the page go, but for those of its frame. */
  private static List<String> forms(String page) {
    return SENT.matcher(page)
        .results()
        .map(form -> form.group(1))
        .filter(path -> !OF_THE_FRAME.contains(path))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "partner, /portal/orders/new",
    "partner, /portal/orders/" + ID,
    "partner, /portal/templates",
    "partner, /portal/sales-units/123456",
    "partner, /portal/sales-units/123456/login",
    "partner, /portal/keys",
    "partner, /portal/webhooks",
    "partner, /portal/webhooks/" + ID,
    "partner, /portal/webhooks/" + ID + "/deliveries/" + ID,
    "merchant, /portal/orders/" + ID,
    "merchant, /portal/orders/" + ASKED,
    "merchant, /portal/agreement",
    "merchant, /portal/templates/" + ID,
    "merchant, /portal/sales-units/123456",
    "merchant, /portal/sales-units/123456/login",
    "merchant, /portal/sales-units/123456/keys"
  })
  void whoReadsHasNoForm(String role, String path) {
    String read = page(path, role, "reader");
    String edited = page(path, role, "editor");

    assertThat(forms(edited)).isNotEmpty();
    assertThat(edited).doesNotContain(ONLY_LOOKS);
    assertThat(forms(read)).isEmpty();
    assertThat(read).contains(ONLY_LOOKS).doesNotContain("<button class=\"danger\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/portal/overview", "/portal/orders"})
  void whoReadsIsNotLedToAForm(String path) {
    assertThat(page(path, "partner", "editor")).contains(TO_A_FORM);
    assertThat(page(path, "partner", "reader")).doesNotContain(TO_A_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "/portal/orders/" + ID + ", Kiosk",
    "/portal/orders/" + ASKED + ", What is sold?",
    "/portal/sales-units/123456/login, https://a.example/x",
    "/portal/sales-units/123456/login, E-mail"
  })
  void whoReadsSeesWhatStandsInTheForm(String path, String value) {
    assertThat(page(path, "merchant", "reader")).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/portal/roles",
        "/portal/invitations/c0de",
        "/portal/agreement/signature?scheme=business:NO:ORG&id=1&version=1&proved=yes"
      })
  void whoReadsTakesUpOtherRolesAsAnybody(String path) {
    assertThat(forms(page(path, "partner", "reader"))).isNotEmpty();
  }
}
