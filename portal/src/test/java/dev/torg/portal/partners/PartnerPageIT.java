package dev.torg.portal.partners;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One partner, as an operator sees to it. */
@QuarkusTest
@WithTestResource(StubApi.class)
class PartnerPageIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000001";
  private static final String PAGE = "/portal/partners/7001001";
  private static final String USERS = "/operations/v1/partners/7001001/users";

  @BeforeEach
  void thePartnerIsThere() {
    SampleApi.begin();
  }

  private static RequestSpecification olga() {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + TestTokens.operator("Olga"))
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  @Test
  void showsPricesKeysPeopleAndActs() {
    // When
    String page = olga().get(PAGE).asString();

    // Then
    assertThat(page)
        .contains("Liten", "2,9 prosent")
        .contains("Payments and management", "<code>" + ID + "</code>", "Revoked")
        .contains("Pia Berg", "Kept out since", PAGE + "/users/" + ID + "/withdrawal")
        .contains("dev.torg.changed.v1", PAGE + "/acts");
  }

  @Test
  void letsAPersonActInTheRoleThatIsChosen() {
    // Given
    StubApi.answerAny("POST " + USERS, Answer.ok("{}"));

    // When
    Response done =
        olga().formParam("userId", ID).formParam("access", "reader").post(PAGE + "/users");

    // Then
    assertThat(done.header("Location")).isEqualTo(PAGE + "?connected=yes");
    assertThat(StubApi.calls("POST"))
        .singleElement()
        .extracting(Called::body)
        .asString()
        .contains("\"userId\":\"" + ID + "\"", "\"access\":\"reader\"");
  }

  @Test
  void takesAPersonsAccessAway() {
    // Given
    StubApi.answer("DELETE " + USERS + "/" + ID, new Answer(204, Map.of(), ""));

    // When
    Response done = olga().post(PAGE + "/users/" + ID + "/withdrawal");

    // Then
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.header("Location")).isEqualTo(PAGE);
  }
}
