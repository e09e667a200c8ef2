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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of themselves, and choose for themselves. */
@QuarkusTest
@WithTestResource(StubApi.class)
class ProfileIT {

  private static final String PAGE = "/portal/profile";

  @BeforeEach
  void somebodyIsThere() {
    StubApi.reset();
    StubApi.answer(
        "GET /portal/v1/session",
        Answer.ok(
            """
            {"email": "pia@kasse.example", "mails": ["keys"], "partners": [], "businesses": [],
             "operator": false}\
            """));
    StubApi.answer("PATCH /portal/v1/session", Answer.ok("{}"));
  }

  private static RequestSpecification pia() {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + TestTokens.portal("Pia"))
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  @Test
  void showsIdAddressAndWhatWasChosen() {
    // When
    String page = pia().get(PAGE).asString();

    // Then
    assertThat(page)
        .contains("data-copy=\"", "pia@kasse.example", "value=\"keys\" checked")
        .contains("value=\"orders\">")
        .doesNotContain("Saved.");
  }

  @Test
  void keepsTheLanguageWithThePersonAndInTheBrowser() {
    // When
    Response done =
        pia().formParam("lang", "fi").formParam("mails", "orders", "webhooks").post(PAGE);

    // Then
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.header("Location")).isEqualTo(PAGE + "?saved=yes");
    assertThat(done.cookie("torg_language")).isEqualTo("fi");
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .extracting(Called::body)
        .asString()
        .contains("\"language\":\"fi\"", "\"mails\":[\"orders\",\"webhooks\"]");
  }

  @Test
  void takesAllMailsAwayWhenNoneIsTicked() {
    // When
    pia().formParam("lang", "nb").post(PAGE);

    // Then
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .extracting(Called::body)
        .asString()
        .contains("\"mails\":[]");
  }

  @Test
  void leavesMailsAloneWhenTheLanguageIsChosenAtTheFoot() {
    // When
    Response done =
        pia().formParam("lang", "da").formParam("back", "/portal/overview?a=1").post(PAGE);

    // Then
    assertThat(done.header("Location")).isEqualTo("/portal/overview?a=1");
    assertThat(StubApi.calls("PATCH"))
        .extracting(Called::body)
        .containsExactly("{\"language\":\"da\"}");
  }

  @Test
  void strangersKeepTheirLanguageInTheBrowserOnly() {
    // When
    Response done =
        given()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .formParam("lang", "da")
            .formParam("back", "/")
            .post("/portal/language");

    // Then
    assertThat(done.header("Location")).isEqualTo("/");
    assertThat(done.cookie("torg_language")).isEqualTo("da");
    assertThat(StubApi.calls("PATCH")).isEmpty();
  }
}
