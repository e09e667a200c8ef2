package dev.torg.portal.users;

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

/** Who may do what, as administrators see to it. */
@QuarkusTest
@WithTestResource(StubApi.class)
class UsersPagesIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String INVITATION =
      """
      {"invitationId": "%s", "invitee": "<b>Rolf", "access": "reader", "invitedBy": "Pia",
       "expiresAt": "2026-01-09T12:00:00Z", "url": "https://torg.example/portal/invitations/c0de"}\
      """
          .formatted(ID);

  @BeforeEach
  void somebodyIsThere() {
    StubApi.reset();
    StubApi.answer(
        "GET /portal/v1/users?limit=25",
        Answer.ok(
            """
            {"users": [{"userId": "%s", "name": "Ola <i>", "access": "editor",
              "connectedAt": "2026-01-02T12:00:00Z"}]}\
            """
                .formatted(ID)));
    StubApi.answer(
        "GET /portal/v1/invitations", Answer.ok("{\"invitations\": [" + INVITATION + "]}"));
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
  void peopleAndInvitationsAreShownInEveryLanguage(String language) {
    String page = pia().cookie("torg_language", language).get("/portal/users").asString();

    assertThat(page)
        .contains("Ola &lt;i&gt;", "&lt;b&gt;Rolf", "value=\"editor\" selected")
        .doesNotContain("c0de");
  }

  @Test
  void theAddressOfAnInvitationIsInTheAnswer() {
    StubApi.answer("POST /portal/v1/invitations", new Answer(201, Map.of(), INVITATION));

    Response made =
        pia().formParam("invitee", "Rolf").formParam("access", "reader").post("/portal/users");

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(made.asString()).contains("https://torg.example/portal/invitations/c0de");
  }

  @ParameterizedTest
  @CsvSource({"access, PATCH", "withdrawal, DELETE"})
  void theLastAdministratorIsToldWhyItStays(String act, String method) {
    StubApi.answer(
        method + " /portal/v1/users/" + ID,
        new Answer(409, Map.of(), "{\"detail\": \"The last administrator stays.\"}"));

    Response page = pia().formParam("access", "reader").post("/portal/users/" + ID + "/" + act);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("The last administrator stays.");
  }

  @Test
  void whoTakesAnInvitationUpActsThereAtOnce() {
    StubApi.answer(
        "POST /portal/v1/session/invitations",
        Answer.ok("{\"partnerId\": \"7001001\", \"access\": \"reader\"}"));
    StubApi.answer(
        "POST /portal/v1/session/acting-for",
        new Answer(200, Map.of("Set-Cookie", "torg_session=new"), "{}"));

    Response done = pia().post("/portal/invitations/c0de");

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.cookie("torg_session")).isEqualTo("new");
    assertThat(StubApi.calls("POST"))
        .extracting(Called::body)
        .containsExactly("{\"code\":\"c0de\"}", "{\"partnerId\":\"7001001\"}");
  }

  @Test
  void whoIsNoAdministratorHasNoSuchPlace() {
    String editor =
        TestTokens.portalToken("Ed").with("acting_partner", "1").with("access", "editor").signed();

    String page =
        given().header("Authorization", "Bearer " + editor).get("/portal/profile").asString();

    assertThat(page).contains("/portal/keys").doesNotContain("/portal/users");
  }
}
