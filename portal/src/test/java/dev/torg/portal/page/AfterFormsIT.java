package dev.torg.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that answers a form leads to pages, not to the place that takes the form. */
@QuarkusTest
@WithTestResource(StubApi.class)
class AfterFormsIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String CHANGE = "/portal/webhooks/" + ID + "/change";

  @BeforeEach
  void thereIsSomethingToShow() {
    SampleApi.begin();
    StubApi.answer(
        "PATCH /portal/v1/webhooks/" + ID,
        new Answer(422, Map.of(), "{\"detail\": \"Not so\", \"extraDetails\": []}"));
  }

  @Test
  void aLanguageIsChosenForThePageThatTheFormStoodOn() {
    String page = sends("https://torg.example/portal/webhooks/" + ID + "?cursor=abc").asString();

    assertThat(page)
        .contains("name=\"back\" value=\"/portal/webhooks/" + ID + "?cursor=abc\"")
        .doesNotContain("href=\"?", "value=\"" + CHANGE);
  }

  @ParameterizedTest
  @CsvSource({"https://evil.example/elsewhere", "https://torg.example/portal/v1/session", "''"})
  void nobodyIsLedElsewhere(String referer) {
    assertThat(sends(referer).asString()).contains("name=\"back\" value=\"/portal\"");
  }

  private static Response sends(String referer) {
    return given()
        .urlEncodingEnabled(false)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Referer", referer)
        .auth()
        .oauth2(TestTokens.portalForPartner("Pia", "7001001"))
        .contentType("application/x-www-form-urlencoded")
        .body("url=https://mine.example&version=1")
        .post(CHANGE);
  }
}
