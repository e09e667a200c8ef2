package dev.torg.portal.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import dev.torg.portal.testing.StubApi.Called;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks as people see to them. */
@QuarkusTest
@WithTestResource(StubApi.class)
class WebhookPagesIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String MESSAGE = "0199b0f0-5555-7000-8000-000000000001";
  private static final String API = "/portal/v1/webhooks";
  private static final String OWN = API + "/" + ID;
  private static final String PAGE = "/portal/webhooks/" + ID;
  private static final String WEBHOOK =
      """
      {"id": "%s", "url": "https://shop.example/<b>", "events": ["webhooks.ping.v1"],
       "paused": true, "pausedBecause": "failing", "createdAt": "2026-01-02T12:00:00Z"}\
      """
          .formatted(ID);
  private static final String DELIVERY =
      """
      {"messageId": "%s", "type": "webhooks.ping.v1", "state": "parked", "attempts": 3,
       "createdAt": "2026-01-02T12:00:00Z"}\
      """
          .formatted(MESSAGE);

  @BeforeEach
  void forget() {
    StubApi.reset();
    StubApi.answer("GET " + API + "?limit=25", Answer.ok("{\"webhooks\": [" + WEBHOOK + "]}"));
    StubApi.answer(
        "GET /portal/v1/event-types",
        Answer.ok(
            """
            {"eventTypes": [{"name": "webhooks.ping.v1", "summary": "A test.", "schema": {}},
                            {"name": "epayments.payment.v1", "summary": "Elsewhere."}]}\
            """));
    StubApi.answer("GET " + OWN, new Answer(200, Map.of("ETag", "\"7\""), WEBHOOK));
    StubApi.answer(
        "GET " + OWN + "/deliveries?limit=25", Answer.ok("{\"deliveries\": [" + DELIVERY + "]}"));
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

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "da", "fi", "en-XA"})
  void theyAreShownInEveryLanguage(String language) {
    StubApi.answer(
        "GET " + OWN + "/deliveries/" + MESSAGE,
        Answer.ok(
            """
            {"delivery": %s, "attempts": [
              {"at": "2026-01-02T12:00:00Z", "tookMillis": 2004, "error": "connection", "answer": ""},
              {"at": "2026-01-02T12:00:00Z", "tookMillis": 41, "status": 500, "answer": "<i>no"}]}\
            """
                .formatted(DELIVERY)));
    RequestSpecification reader = pia().cookie("torg_language", language);

    assertThat(reader.get("/portal/webhooks").asString())
        .contains("https://shop.example/&lt;b&gt;", "value=\"webhooks.ping.v1\"")
        .doesNotContain("epayments.payment.v1");
    assertThat(reader.get(PAGE).asString()).contains(PAGE + "/deliveries/" + MESSAGE);
    assertThat(reader.get(PAGE + "/deliveries/" + MESSAGE).asString())
        .contains("2004 ms", "&lt;i&gt;no");
  }

  @Test
  void aNewOneShowsItsSecretInTheAnswer() {
    StubApi.answer(
        "POST " + API,
        new Answer(201, Map.of(), "{\"id\": \"" + ID + "\", \"secret\": \"s3cret\"}"));

    Response made =
        pia()
            .formParam("url", "https://shop.example/hook")
            .formParam("events", "webhooks.ping.v1", "other.v1")
            .post("/portal/webhooks");

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(made.asString()).contains("s3cret", PAGE);
    assertThat(StubApi.calls("POST"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.body()).contains("\"events\":[\"webhooks.ping.v1\",\"other.v1\"]"));
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndTheChoiceIsKept() {
    StubApi.answer(
        "POST " + API,
        new Answer(
            400, Map.of(), "{\"extraDetails\": [{\"key\": \"/url\", \"value\": \"is odd\"}]}"));

    Response page =
        pia()
            .formParam("url", "http://x")
            .formParam("events", "webhooks.ping.v1")
            .post("/portal/webhooks");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("id=\"url-mistake\">is odd", "value=\"webhooks.ping.v1\" checked");
  }

  @ParameterizedTest
  @CsvSource({"403, ''", "400, 'Merchant-Serial-Number'"})
  void aSalesUnitOfOthersIsAMistakeOfItsField(int status, String key) {
    StubApi.answer(
        "POST " + API,
        new Answer(
            status, Map.of(), "{\"extraDetails\": [{\"key\": \"" + key + "\", \"value\": \"\"}]}"));

    Response page =
        pia()
            .formParam("url", "https://shop.example/hook")
            .formParam("msn", "1")
            .post("/portal/webhooks");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("id=\"msn-mistake\">You have no sales unit");
  }

  @ParameterizedTest
  @CsvSource({
    "change,       PATCH,  '',      '\"7\"'",
    "ping,         POST,   /ping,   ''",
    "pause,        PATCH,  '',      '\"7\"'",
    "continuation, PATCH,  '',      '\"7\"'",
    "replay,       POST,   /replay, ''",
    "removal,      DELETE, '',      '\"7\"'"
  })
  void eachButtonDoesWhatItSays(String act, String method, String path, String ifMatch) {
    StubApi.answer(method + " " + OWN + path, Answer.ok("{}"));

    Response done =
        pia().formParam("version", "\"7\"").formParam("from", "2026-01-02").post(PAGE + "/" + act);

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls(method)).extracting(Called::ifMatch).containsExactly(ifMatch);
  }

  @Test
  void aChangeThatIsWrongKeepsWhatWasWritten() {
    StubApi.answer(
        "PATCH " + OWN,
        new Answer(
            400, Map.of(), "{\"extraDetails\": [{\"key\": \"/url\", \"value\": \"is odd\"}]}"));

    Response page = pia().formParam("url", "http://x").post(PAGE + "/change");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("<details open", "id=\"url-mistake\">is odd", "value=\"http://x\"")
        .doesNotContain(" checked");
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .satisfies(
            call -> assertThat(call.body()).contains("\"url\":\"http://x\"", "\"events\":[]"));
  }

  @Test
  void whoWasSlowerIsToldSo() {
    StubApi.answer("PATCH " + OWN, new Answer(412, Map.of(), "{}"));

    Response page = pia().formParam("version", "\"6\"").post(PAGE + "/pause");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("It was changed after you had opened it");
  }
}
