package dev.torg.portal.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import dev.torg.portal.testing.StubApi.Called;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What partners and merchants call their keys. */
@QuarkusTest
@WithTestResource(StubApi.class)
class KeysPagesIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String RENAMED = "/portal/keys/" + ID + "/label";
  private static final String UNIT = "/portal/sales-units/123456/keys";

  @BeforeEach
  void thereAreKeys() {
    SampleApi.begin();
  }

  @Test
  void canBeRevokedOnceTheyHaveEndedAndOnlyThenBeMadeAnew() {
    // Given
    StubApi.answer("GET /portal/v1" + UNIT.substring(7), keysThatAre("EXPIRED"));
    String expired = mari().get(UNIT).asString();
    StubApi.answer("GET /portal/v1" + UNIT.substring(7), keysThatAre("REVOKED"));

    // When
    String revoked = mari().get(UNIT).asString();

    // Then
    assertThat(expired).contains(UNIT + "/revocation").doesNotContain(UNIT + "/issue");
    assertThat(revoked).contains(UNIT + "/issue").doesNotContain(UNIT + "/revocation");
  }

  @ParameterizedTest
  @CsvSource({"200, 200", "404, 404"})
  void mayStillComeForAUnitThatIsThere(int unit, int page) {
    StubApi.answer("GET /portal/v1" + UNIT.substring(7), new Answer(404, Map.of(), "{}"));
    StubApi.answer("GET /portal/v1/sales-units/123456", new Answer(unit, Map.of(), "{}"));
    assertThat(mari().get(UNIT).statusCode()).isEqualTo(page);
  }

  @Test
  void areNotShownASecondTimeAndThatIsSaid() {
    // Given
    StubApi.answer(
        "POST /portal/v1" + UNIT.substring(7) + "/reveal",
        new Answer(409, Map.of(), "{\"detail\": \"They were shown before.\"}"));

    // When
    Response answer = mari().body("a=b").post(UNIT + "/reveal");

    // Then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("They were shown before.");
  }

  private static Answer keysThatAre(String state) {
    return Answer.ok("{\"clientId\": \"" + ID + "\", \"state\": \"" + state + "\"}");
  }

  private static RequestSpecification pia() {
    return sending(TestTokens.portalForPartner("Pia", "7001001"));
  }

  private static RequestSpecification mari() {
    return sending(TestTokens.portal("Mari", "business:NO:ORG", "310100307", true));
  }

  private static RequestSpecification sending(String token) {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  @Test
  void areShownWithTheirNames() {
    assertThat(pia().get("/portal/keys").asString()).contains("Kjøkken · Payments and management");
    assertThat(mari().get(UNIT).asString()).contains("<dd>Kasse</dd>", "value=\"Kasse\"");
  }

  @Test
  void areShownWithTheDayOfTheirLastUse() {
    String used = "<dt>Last used</dt><dd>Jan 4, 2026</dd>";
    assertThat(pia().get("/portal/keys").asString()).containsOnlyOnce(used);
    assertThat(mari().get(UNIT).asString()).contains(used);
  }

  @Test
  void areMadeWithANameOrWithout() {
    // When
    pia().formParam("kind", "partner-keys").formParam("label", "Kasse 2").post("/portal/keys");
    pia().formParam("kind", "partner-keys").formParam("label", " ").post("/portal/keys");

    // Then
    assertThat(StubApi.calls("POST /portal/v1/credentials"))
        .extracting(Called::body)
        .satisfiesExactly(
            named -> assertThat(named).contains("\"label\":\"Kasse 2\""),
            nameless -> assertThat(nameless).doesNotContain("label"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kasse 2 | {"label":"Kasse 2"}
          ' '     | {"label":null}
          """)
  void getAnotherNameOrLoseIt(String label, String body) {
    // Given
    StubApi.answer("PATCH /portal/v1/credentials/" + ID, Answer.ok("{}"));
    StubApi.answer("PATCH /portal/v1/sales-units/123456/keys", Answer.ok("{}"));

    // When
    Response ofPartner = pia().formParam("label", label).post(RENAMED);
    Response ofUnit = mari().formParam("label", label).post(UNIT + "/label");

    // Then
    assertThat(ofPartner.header("Location")).isEqualTo("/portal/keys");
    assertThat(ofUnit.header("Location")).isEqualTo(UNIT);
    assertThat(StubApi.calls("PATCH")).extracting(Called::body).containsExactly(body, body);
  }

  @Test
  void keepWhatWasWrittenWhereItIsRefused() {
    // When
    Response refused = pia().formParam("label", "<i>long").post(RENAMED);

    // Then
    assertThat(refused.statusCode()).isEqualTo(422);
    var form = Jsoup.parse(refused.asString()).select("form[action=" + RENAMED + "]");
    assertThat(form.select("#label").attr("value")).isEqualTo("<i>long");
    assertThat(form.select(".mistake").text()).isEqualTo("For lang");
    assertThat(Jsoup.parse(refused.asString()).select("form[action=/portal/keys]")).isEmpty();
  }
}
