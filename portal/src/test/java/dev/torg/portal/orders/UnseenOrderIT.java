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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the link of an order that does not show learns why, and what to do. */
@QuarkusTest
@WithTestResource(StubApi.class)
class UnseenOrderIT {

  private static final String ID = "0199b0f0-1111-7000-8000-000000000001";
  private static final String ORDER = "/portal/v1/product-orders/" + ID;
  private static final String PAGE = "/portal/orders/" + ID;
  private static final String NUMBER = "310100307";
  private static final String BACK = "/portal/roles?return_to=%2Fportal%2Forders%2F" + ID;
  private static final String ENGLISH_DETAIL = "What the API says of it";

  @BeforeEach
  void forget() {
    StubApi.reset();
  }

  private static RequestSpecification asking(String token, String language) {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookie("torg_language", language);
  }

  private static RequestSpecification mari(String language) {
    return asking(TestTokens.portal("Mari", "business:NO:ORG", NUMBER, true), language);
  }

  private static RequestSpecification pia() {
    return asking(TestTokens.portalForPartner("Pia", "7001001"), "en");
  }

  private static Answer refusal(int status, String type) {
    return new Answer(
        status,
        Map.of("Content-Type", "application/problem+json"),
        """
        {"type": "https://torg.example/problems/%s", "title": "T", "status": %d, "detail": "%s",
         "instance": "urn:uuid:%s"}\
        """
            .formatted(type, status, ENGLISH_DETAIL, ID));
  }

  private static void refuses(int status, String type) {
    StubApi.answer("GET " + ORDER, refusal(status, type));
  }

  @ParameterizedTest
  @CsvSource({
    "410, expired, nb, Lenken er utløpt",
    "410, expired, en, The link has expired",
    "410, expired, da, Linket er udløbet",
    "410, expired, fi, Linkki on vanhentunut",
    "410, gone, nb, Bestillingen er trukket tilbake",
    "410, gone, en, This order was taken back",
    "410, gone, da, Bestillingen er trukket tilbage",
    "410, gone, fi, Tilaus on peruttu",
    "404, not-found, nb, Du ser ikke denne bestillingen",
    "404, not-found, en, You do not see this order",
    "404, not-found, da, Du kan ikke se denne bestilling",
    "404, not-found, fi, Et näe tätä tilausta",
  })
  void everyLanguageSaysWhy(int status, String type, String language, String title) {
    refuses(status, type);

    Response page = mari(language).get(PAGE);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.asString())
        .contains("<h1>" + title + "</h1>", "urn:uuid:" + ID)
        .doesNotContain(ENGLISH_DETAIL);
  }

  @Test
  void anExpiredLinkCanBeMadeAnewByThePartner() {
    refuses(410, "expired");

    assertThat(mari("en").get(PAGE).asString())
        .contains("Your partner can make a new link", "href=\"/portal/orders\"")
        .doesNotContain(BACK);
  }

  @Test
  void aWithdrawnOrderIsAMatterOfThePartner() {
    refuses(410, "gone");

    assertThat(mari("en").get(PAGE).asString()).contains("Ask your partner");
    assertThat(pia().get(PAGE).asString())
        .contains("make a new order")
        .doesNotContain("our partner");
  }

  @ParameterizedTest
  @CsvSource({
    "expired, en, Kasse &amp; Co can make a new link",
    "expired, nb, Kasse &amp; Co kan lage en ny lenke",
    "expired, da, Kasse &amp; Co kan lave et nyt link",
    "expired, fi, Kasse &amp; Co voi tehdä uuden linkin",
    "gone, en, Kasse &amp; Co took it back",
    "gone, nb, Kasse &amp; Co trakk den tilbake",
    "gone, da, Kasse &amp; Co trak den tilbage",
    "gone, fi, Kasse &amp; Co perui sen"
  })
  void aPartnerThatIsKnownIsNamed(String type, String language, String words) {
    Answer unnamed = refusal(410, type);
    String named = unnamed.body().replaceFirst("}$", ", \"partnerName\": \"Kasse & Co\"}");
    StubApi.answer("GET " + ORDER, new Answer(410, unnamed.headers(), named));

    assertThat(mari(language).get(PAGE).asString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"403, forbidden", "404, not-found"})
  void anOrderOfOthersIsComeBackToInAnotherRole(int status, String type) {
    refuses(status, type);
    StubApi.answer("GET /portal/v1/session", Answer.ok("{\"partners\": [], \"businesses\": []}"));

    assertThat(mari("en").get(PAGE).asString()).contains("You act for " + NUMBER, BACK);
    assertThat(pia().get(PAGE).asString()).contains("You act for 7001001", BACK);
    assertThat(mari("en").urlEncodingEnabled(false).get(BACK).asString())
        .contains("name=\"return_to\" value=\"" + PAGE + "\"");
  }

  @Test
  void whatRunsOutWhileItIsFilledInSaysSo() {
    StubApi.answer(
        "GET " + ORDER,
        Answer.ok(
            """
            {"productOrderId": "%s", "status": "OPENED", "businessIdentifier":
             {"scheme": "business:NO:ORG", "id": "%s"}, "form": {"salesUnitName": "Kiosk"}}\
            """
                .formatted(ID, NUMBER)));
    StubApi.answer("PATCH " + ORDER, refusal(410, "expired"));

    Response page =
        mari("en").formParam("salesUnitName", "Fjord").formParam("version", "1").post(PAGE);

    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.asString()).contains("The link has expired");
  }

  @Test
  void aTemplateThatWasWithdrawnIsExplained() {
    StubApi.answer("GET /portal/v1/product-order-templates/" + ID, refusal(410, "gone"));

    assertThat(mari("en").get("/portal/templates/" + ID).asString())
        .contains("This is not there any more", "Ask whoever sent you the link");
  }
}
