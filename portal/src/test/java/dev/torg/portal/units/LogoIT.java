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
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The logo of a sales unit, as people see it and see to it. */
@QuarkusTest
@WithTestResource(StubApi.class)
class LogoIT {

  private static final String UNIT = "/portal/v1/sales-units/123456";
  private static final String PAGE = "/portal/sales-units/123456";
  private static final String SHOWN = "<img class=\"logo\" src=\"" + UNIT + "/logo?version=d1\"";
  private static final String FILE = "type=\"file\"";

  /** As large as a logo may be; whether it is one is for the API to say. */
  private static final byte[] PICTURE = new byte[256 * 1024];

  private static final String SENT = Base64.getEncoder().encodeToString(PICTURE);

  @BeforeEach
  void aUnitHasALogo() {
    StubApi.reset();
    String unit =
        """
        {"msn": "123456", "name": "Kiosk <b>", "status": "ACTIVE",
         "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"}}\
        """;
    StubApi.answer("GET " + UNIT, new Answer(200, Map.of("ETag", "\"7\""), unit));
    StubApi.answer("GET /operations/v1/sales-units/123456", Answer.ok(unit));
    logo(new Answer(200, Map.of("ETag", "\"d1\""), ""));
  }

  private static void logo(Answer answer) {
    StubApi.answer("HEAD " + UNIT + "/logo", answer);
  }

  private static void change(Answer answer) {
    StubApi.answer("PATCH " + UNIT, answer);
  }

  private static RequestSpecification bearing(String token) {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private static RequestSpecification pia() {
    return bearing(TestTokens.portalForPartner("Pia", "7001001"));
  }

  private static Response choose(byte[] picture) {
    return pia()
        .multiPart("version", "\"7\"")
        .multiPart("salesUnitLogo", "logo.png", picture, "image/png")
        .post(PAGE + "/logo/picture");
  }

  private static void assertSent(String patch) {
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.body()).isEqualTo(patch);
              assertThat(call.ifMatch()).isEqualTo("\"7\"");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "da", "fi", "en-XA"})
  void isShownInEveryLanguage(String language) {
    assertThat(pia().cookie("torg_language", language).get(PAGE).asString())
        .contains(SHOWN, "Kiosk &lt;b&gt;", FILE, "/logo/removal");
  }

  @Test
  void whereThereIsNoneOneCanBeChosen() {
    logo(new Answer(404, Map.of(), ""));

    assertThat(pia().get(PAGE).asString())
        .contains(FILE)
        .doesNotContain("class=\"logo\"", "/logo/removal");
  }

  @Test
  void thePictureThatWasChosenIsSent() {
    change(Answer.ok("{}"));

    Response done = choose(PICTURE);

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.header("Location")).isEqualTo(PAGE);
    assertSent("{\"salesUnitLogo\":\"" + SENT + "\"}");
  }

  @Test
  void whatIsWrongWithItStandsAtItsField() {
    change(
        new Answer(
            400,
            Map.of(),
            """
            {"extraDetails": [{"key": "/salesUnitLogo", "value": "must be a PNG image"}]}\
            """));

    Response page = choose(new byte[] {1});

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("id=\"logo-mistake\">must be a PNG image", SHOWN, "value=\"Kiosk &lt;b&gt;\"")
        .doesNotContain("data:image");
  }

  @Test
  void whoWasSlowerSeesBothAndNeedNotChooseAgain() {
    change(new Answer(412, Map.of(), "{}"));

    Response page = choose(PICTURE);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("It was changed after you had opened it", SHOWN)
        .contains("src=\"data:image/png;base64," + SENT + "\"", "value=\"" + SENT + "\"");
  }

  @Test
  void whatWasChosenBeforeIsSentIfNothingElseIs() {
    change(Answer.ok("{}"));

    Response done =
        pia()
            .multiPart("version", "\"7\"")
            .multiPart("keptLogo", SENT)
            .multiPart("salesUnitLogo", "", new byte[0], "application/octet-stream")
            .post(PAGE + "/logo/picture");

    assertThat(done.statusCode()).isEqualTo(303);
    assertSent("{\"salesUnitLogo\":\"" + SENT + "\"}");
  }

  @Test
  void isTakenAway() {
    change(Answer.ok("{}"));

    Response done = pia().formParam("version", "\"7\"").post(PAGE + "/logo/removal");

    assertThat(done.statusCode()).isEqualTo(303);
    assertSent("{\"salesUnitLogo\":null}");
  }

  @Test
  void whoReadsSeesItAndChangesNothing() {
    String reader =
        TestTokens.portalToken("Rolf")
            .with("acting_partner", "1")
            .with("access", "reader")
            .signed();

    assertThat(bearing(reader).get(PAGE).asString()).contains(SHOWN).doesNotContain(FILE);
  }

  @Test
  void operatorsDoNotSeeToIt() {
    assertThat(bearing(TestTokens.operator("Olga")).get(PAGE).asString())
        .contains("Kiosk")
        .doesNotContain(FILE, "class=\"logo\"");
  }
}
