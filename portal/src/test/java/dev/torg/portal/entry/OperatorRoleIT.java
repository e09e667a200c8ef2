package dev.torg.portal.entry;

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

/** Operators come in as everybody does, and choose what they are. */
@QuarkusTest
@WithTestResource(StubApi.class)
class OperatorRoleIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String OPERATORS = "/operations/v1/operators";

  @BeforeEach
  void forget() {
    StubApi.reset();
  }

  private static RequestSpecification bearing(String token) {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  private static void session(boolean operator) {
    StubApi.answer(
        "GET /portal/v1/session",
        Answer.ok(
            "{\"mails\": [], \"partners\": [], \"businesses\": [], \"operator\": "
                + operator
                + "}"));
  }

  private static void operators() {
    StubApi.answer(
        "GET " + OPERATORS + "?limit=25",
        Answer.ok(
            """
            {"users": [{"userId": "%s", "name": "Oda <i>", "access": "admin",
              "connectedAt": "2026-01-02T12:00:00Z", "connectedBy": "Olga"}]}\
            """
                .formatted(ID)));
  }

  @Test
  void whoIsOneIsOfferedIt() {
    // Given
    session(true);

    // When
    String page = bearing(TestTokens.portal("Olga")).get("/portal/roles").asString();

    // Then
    assertThat(page).contains("name=\"operator\"");
  }

  @Test
  void whoIsNoneIsNot() {
    // Given
    session(false);

    // When
    String page = bearing(TestTokens.portal("Pia")).get("/portal/roles").asString();

    // Then
    assertThat(page).doesNotContain("name=\"operator\"");
  }

  @Test
  void whoChoosesItComesInAsOne() {
    // Given
    StubApi.answer(
        "POST /portal/v1/session/acting-for",
        new Answer(200, Map.of("Set-Cookie", "torg_session=new"), "{}"));

    // When
    Response chosen =
        bearing(TestTokens.portal("Olga"))
            .formParam("operator", "yes")
            .formParam("return_to", "/portal")
            .post("/portal/roles");

    // Then
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.cookie("torg_session")).isEqualTo("new");
    assertThat(StubApi.calls("POST"))
        .extracting(Called::body)
        .containsExactly("{\"operator\":true}");
  }

  @Test
  void whoIsOneBeginsWithTheReviewAndCanSwitch() {
    // Given
    session(true);
    String olga = TestTokens.operator("Olga");

    // When
    Response start = bearing(olga).get("/portal");
    String profile = bearing(olga).get("/portal/profile").asString();
    String roles = bearing(olga).get("/portal/roles").asString();

    // Then
    assertThat(start.header("Location")).isEqualTo("/portal/review");
    assertThat(profile).contains("/portal/operators", "/portal/roles");
    assertThat(roles).contains("name=\"operator\"");
  }

  @Test
  void whereOneMustActForAPartnerOneIsAskedForWhom() {
    // When
    Response page = bearing(TestTokens.operator("Olga")).get("/portal/keys");

    // Then
    assertThat(page.header("Location")).isEqualTo("/portal/roles?return_to=%2Fportal%2Fkeys");
  }

  @Test
  void oneMakesAnotherAndTakesItAway() {
    // Given
    operators();
    StubApi.answer("POST " + OPERATORS, new Answer(204, Map.of(), ""));
    StubApi.answer("DELETE " + OPERATORS + "/" + ID, new Answer(204, Map.of(), ""));
    String olga = TestTokens.operator("Olga");

    // When
    String page = bearing(olga).get("/portal/operators").asString();
    Response made = bearing(olga).formParam("userId", " " + ID).post("/portal/operators");
    Response taken = bearing(olga).post("/portal/operators/" + ID + "/withdrawal");

    // Then
    assertThat(page).contains("Oda &lt;i&gt;", "/portal/operators/" + ID + "/withdrawal");
    assertThat(made.header("Location")).isEqualTo("/portal/operators");
    assertThat(taken.header("Location")).isEqualTo("/portal/operators");
    assertThat(StubApi.calls("POST"))
        .extracting(Called::body)
        .containsExactly("{\"userId\":\"" + ID + "\"}");
  }

  @Test
  void whoNeverLoggedInIsNone() {
    // Given
    operators();
    StubApi.answer(
        "POST " + OPERATORS,
        new Answer(
            400, Map.of(), "{\"extraDetails\": [{\"key\": \"/userId\", \"value\": \"nobody\"}]}"));

    // When
    Response page =
        bearing(TestTokens.operator("Olga")).formParam("userId", ID).post("/portal/operators");

    // Then
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("id=\"userId-mistake\">nobody", "value=\"" + ID + "\"");
  }
}
