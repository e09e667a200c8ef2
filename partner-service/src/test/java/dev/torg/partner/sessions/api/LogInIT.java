package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.torg.partner.testing.Browser;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class LogInIT {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final String KARI = kariWho("\"auth_time\":" + NOW.getEpochSecond());

  private final Browser browser = new Browser();

  @Nested
  class Returns302 {

    @Test
    void toTheEidWithPkceStateAndNonce() {
      var answer = given().redirects().follow(false).get("/portal/v1/login");

      answer.then().statusCode(302);
      assertThat(URI.create(answer.header("Location")).getQuery())
          .contains("response_type=code", "code_challenge=", "code_challenge_method=S256")
          .contains("state=", "nonce=", "/portal/v1/login");
    }

    @Test
    void toTheEidThatMayVouchByALoginItRemembersOnlyWhenNotAskedAnew() {
      var asked = given().redirects().follow(false).get("/portal/v1/login?fresh=true");
      var notAsked = given().redirects().follow(false).get("/portal/v1/login?fresh=false");

      assertThat(URI.create(asked.header("Location")).getQuery()).contains("prompt=login");
      assertThat(URI.create(notAsked.header("Location")).getQuery()).doesNotContain("prompt=");
    }

    @Test
    void toWhereThePersonCameFromWhenAskedAnew() {
      var end =
          browser.logsIn(
              "/portal/v1/login?fresh=true&return_to=/portal/v1/session%3Fa=b",
              "kari", kariWho("\"auth_time\":" + now()));

      assertThat(end.uri().getPath()).isEqualTo("/portal/v1/session");
      assertThat(end.uri().getQuery()).isEqualTo("a=b");
    }

    @Test
    void withoutALineAboutAProblemInTheLog() {
      List<String> lines = new CopyOnWriteArrayList<>();
      Logger problems = Logger.getLogger("dev.torg.platform.problem.ProblemFinisher");
      Filter before = problems.getFilter();
      problems.setFilter(line -> lines.add(line.getMessage()));

      given().redirects().follow(false).get("/portal/v1/login").then().statusCode(302);

      problems.setFilter(before);
      assertThat(lines).isEmpty();
    }

    @Test
    void toTheAddressThatTheGatewayIsKnownBy() {
      given()
          .redirects()
          .follow(false)
          .header("X-Forwarded-Proto", "https")
          .header("X-Forwarded-Host", "torg.example")
          .get("/portal/v1/login")
          .then()
          .header("Location", containsString("redirect_uri=https%3A%2F%2Ftorg.example%2Fportal"));
    }

    @Test
    void toTheEidAgainWhenTheStateIsNotOneOfOurs() {
      var answer =
          given().redirects().follow(false).get("/portal/v1/login?code=stolen&state=invented");

      answer.then().statusCode(302).header("Location", containsString("/authorize?"));
      assertThat(answer.cookies()).doesNotContainKey("torg_session");
    }

    @Test
    void toTheSessionWhenLoggedIn() {
      var end = browser.logsIn("/portal/v1/login", "kari", KARI);

      assertThat(end.statusCode()).isEqualTo(200);
      assertThat(end.uri().getPath()).isEqualTo("/portal/v1/session");
      assertThat(JsonPath.from(end.body()).getString("name")).isEqualTo("Kari Nordmann");
      assertThat(JsonPath.from(end.body()).getString("authenticatedAt")).isEqualTo(NOW.toString());
    }

    @Test
    void toWhereThePersonCameFrom() {
      var end = browser.logsIn("/portal/v1/login?return_to=/portal/v1/session%3Fa=b", "kari", KARI);

      assertThat(end.uri().getPath()).isEqualTo("/portal/v1/session");
      assertThat(end.uri().getQuery()).isEqualTo("a=b");
    }

    @Test
    void withASessionThatScriptsCannotReadAndWithoutTheEidsOwn() {
      browser.logsIn("/portal/v1/login", "kari", KARI);

      assertThat(browser.cookie("torg_session"))
          .hasValueSatisfying(
              cookie -> {
                assertThat(cookie.isHttpOnly()).isTrue();
                assertThat(cookie.getMaxAge()).isEqualTo(3600);
              });
      assertThat(browser.hasCookieStartingWith("q_session")).isFalse();
    }

    @Test
    void withTheSameUserAtEachLogin() {
      var first = browser.logsIn("/portal/v1/login", "kari", KARI);

      var second = new Browser().logsIn("/portal/v1/login", "kari", KARI);

      assertThat(JsonPath.from(second.body()).getString("userId"))
          .isEqualTo(JsonPath.from(first.body()).getString("userId"));
    }
  }

  private static String kariWho(String member) {
    return "{\"name\":\"Kari Nordmann\",\"birthdate\":\"1980-03-12\",\"email\":\"kari@example.com\",%s}"
        .formatted(member);
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }
}
