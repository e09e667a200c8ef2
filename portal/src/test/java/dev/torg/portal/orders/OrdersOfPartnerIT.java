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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of a partner's orders: its tabs, the days that are looked at, and its table. */
@QuarkusTest
@WithTestResource(StubApi.class)
class OrdersOfPartnerIT {

  private static final String ORDERS = "/portal/v1/product-orders";
  private static final String NEWEST = "GET " + ORDERS + "?newestFirst=true";
  private static final String FILTER = "&number=310100307&from=2026-01-01&to=2026-01-31";
  private static final Map<String, String> MORE =
      Map.of("Link", "<https://torg.example/x?cursor=abc>; rel=\"next\"");

  @BeforeEach
  void forget() {
    StubApi.reset();
    counted("GET " + ORDERS + "/counts");
  }

  private static void counted(String call) {
    StubApi.answer(
        call,
        Answer.ok(
            """
            {"counts": [{"status": "CREATED", "orders": 3}, {"status": "OPENED", "orders": 4},
             {"status": "APPROVED", "orders": 1001}, {"status": "STOPPED", "orders": 0}]}\
            """));
  }

  private static RequestSpecification pia() {
    return given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + TestTokens.portalForPartner("Pia", "7001001"))
        .header("Accept-Language", "en");
  }

  private static String order(String status, String name) {
    return """
        {"productOrderId": "0199b0f0-1111-7000-8000-000000000001", "productOrderType": "PREFILL",
         "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"}, "status": "%s",
         "productType": "CHECKOUT", "salesUnitName": "%s", "merchantName": "=Nordlys <b>AS</b>"}\
        """
        .formatted(status, name);
  }

  @Test
  void isOfTheChosenTabAndGoesOnWithIt() {
    StubApi.answer(
        NEWEST + "&status=CREATED&status=OPENED&limit=25",
        new Answer(200, MORE, "[" + order("CREATED", "Kaf\u00e9") + "]"));

    String page = pia().get("/portal/orders?tab=waiting").asString();

    assertThat(page)
        .contains("Kaf\u00e9", "?tab=waiting&amp;cursor=abc", "orders.csv?tab=waiting\"");
    assertThat(page).contains("=Nordlys &lt;b&gt;AS&lt;/b&gt;").doesNotContain("<b>AS");
  }

  @Test
  void saysHowManyThereAreInEachTab() {
    StubApi.answer(NEWEST + "&limit=25", Answer.ok("[]"));

    String page = pia().get("/portal/orders").asString();

    assertThat(page)
        .containsPattern("tab=all\" aria-current=\"true\">All <span[^>]*>1,000\\+<")
        .containsPattern("tab=waiting\">Wait for the merchant <span[^>]*>7<")
        .containsPattern("tab=question\">Question open <span[^>]*>0<")
        .containsPattern("tab=live\">Live <span[^>]*>1,000\\+<");
    assertThat(page).contains("No orders yet");
  }

  @Test
  void isOfWhatWasLookedForInTabsAndPagesAndTable() {
    counted("GET " + ORDERS + "/counts" + FILTER.replaceFirst("&", "?"));
    StubApi.answer(
        NEWEST + "&status=APPROVED" + FILTER + "&limit=25",
        new Answer(200, MORE, "[" + order("APPROVED", "Found") + "]"));

    String page = pia().get("/portal/orders?tab=live" + FILTER).asString();

    assertThat(page)
        .contains("Found", "value=\"310100307\"", "value=\"2026-01-01\"", "value=\"2026-01-31\"")
        .contains(
            "/portal/orders?tab=ended&amp;number=310100307&amp;from=2026-01-01&amp;to=2026-01-31\"")
        .contains(
            "orders.csv?tab=live&amp;number=310100307&amp;from=2026-01-01&amp;to=2026-01-31\"")
        .contains("to=2026-01-31&amp;cursor=abc\"");
  }

  @Test
  void leadsBackToAllWhereNothingWasFound() {
    counted("GET " + ORDERS + "/counts?from=2030-01-01");
    StubApi.answer(NEWEST + "&status=APPROVED&from=2030-01-01&limit=25", Answer.ok("[]"));

    assertThat(pia().get("/portal/orders?tab=live&from=2030-01-01").asString())
        .contains("Nothing found", "href=\"/portal/orders?tab=live\">Show all of them");
  }

  @Test
  void tellsWhatCannotBeLookedFor() {
    Answer wrong =
        new Answer(
            400,
            Map.of(),
            "{\"extraDetails\": [{\"key\": \"to\", \"value\": \"must be a date such as 2026-01-31\"}]}");
    StubApi.answer("GET " + ORDERS + "/counts?to=x", wrong);
    StubApi.answer(NEWEST + "&to=x&limit=25", wrong);

    Response page = pia().get("/portal/orders?to=x");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("id=\"to-mistake\">must be a date", "value=\"x\"", ">Live<");
  }

  @Test
  void hasEveryPageInItsTableAndNoFormula() {
    String list = NEWEST + "&status=APPROVED&from=2026-01-01&limit=200";
    StubApi.answer(list, new Answer(200, MORE, "[" + order("APPROVED", "One") + "]"));
    StubApi.answer(list + "&cursor=abc", Answer.ok("[" + order("APPROVED", "Two") + "]"));

    Response table = pia().get("/portal/orders.csv?tab=live&from=2026-01-01");

    assertThat(table.contentType()).startsWith("text/csv");
    assertThat(table.header("Content-Disposition")).contains("orders.csv");
    assertThat(table.asString().lines()).hasSize(3);
    assertThat(table.asString()).contains("\"One\"", "\"Two\"", "\"'=Nordlys");
  }
}
