package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.Browser;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets no session. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class LogInRefusedIT {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final String KARI = kariWho("\"auth_time\":" + NOW.getEpochSecond());

  private final Browser browser = new Browser();

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {"fresh=soon", "return_to=https://evil.example/", "return_to=%2F%2Fevil.example"})
    void whoCouldNotComeBackWithoutAskingTheEid(String query) {
      assertNobodyIsAsked(query);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 3_000})
    void forAReturnAddressThatIsTooLongHoweverLong(int length) {
      assertNobodyIsAsked("return_to=/" + "a".repeat(length));
    }

    private void assertNobodyIsAsked(String query) {
      var end = browser.opens("/portal/v1/login?" + query);

      assertThat(end.statusCode()).isEqualTo(400);
      assertThat(end.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(browser.hasCookieStartingWith("")).isFalse();
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenTheEidsOwnCookieIsShownAgain() {
      // Given
      browser.logsIn("/portal/v1/login", "kari", KARI);
      HttpCookie eidsOwn = browser.everHad("q_session");

      // When
      var answer =
          given()
              .redirects()
              .follow(false)
              .cookie(eidsOwn.getName(), eidsOwn.getValue())
              .get("/portal/v1/login");

      // Then
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.cookies()).doesNotContainKey("torg_session");
      assertThat(answer.cookie(eidsOwn.getName())).isEmpty();
    }
  }

  @Nested
  class ReturnsToTheBeginning {

    @Test
    void whoCancelsAtTheEid() {
      var loginPage = browser.opens("/portal/v1/login");
      String state = loginPage.uri().getQuery().replaceAll(".*state=([^&]+).*", "$1");

      var end = browser.opens("/portal/v1/login?error=access_denied&state=" + state);

      assertThat(end.uri()).hasPath("/").hasHost("127.0.0.1");
      assertThat(browser.cookie("torg_session")).isEmpty();
    }
  }

  @Nested
  class Returns502 {

    @Test
    void whenTheEidTellsNoBirthDate() {
      var end = browser.logsIn("/portal/v1/login", "nobody", "{\"name\":\"Kari Nordmann\"}");

      assertThat(end.statusCode()).isEqualTo(502);
    }

    @Test
    void whenTheEidDoesNotTellWhenThePersonProvedWhoItIs() {
      var end = browser.logsIn("/portal/v1/login", "kari", kariWho("\"locale\":\"nb\""));

      assertThat(end.statusCode()).isEqualTo(502);
      assertThat(browser.cookie("torg_session")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3650D", "PT5M", "-PT11H", "-P20000D"})
    void whenThePersonProvedItAtATimeThatIsNoneOrTooLongAgo(Duration fromNow) {
      String when = "\"auth_time\":" + NOW.plus(fromNow).getEpochSecond();

      var end = browser.logsIn("/portal/v1/login", "kari", kariWho(when));

      assertThat(end.statusCode()).isEqualTo(502);
      assertThat(browser.cookie("torg_session")).isEmpty();
    }

    @Test
    void whenTheEidWasToAskAnewAndVouchedByALoginItRemembers() {
      String anHourAgo = "\"auth_time\":" + NOW.minus(Duration.ofHours(1)).getEpochSecond();

      var end = browser.logsIn("/portal/v1/login?fresh=true", "kari", kariWho(anHourAgo));

      assertThat(end.statusCode()).isEqualTo(502);
      assertThat(browser.cookie("torg_session")).isEmpty();
    }

    @Test
    void whenTheTimeIsBeyondAllTime() {
      var end =
          browser.logsIn("/portal/v1/login", "kari", kariWho("\"auth_time\":" + Long.MAX_VALUE));

      assertThat(end.statusCode()).isEqualTo(502);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void whenTheSubjectIsTooLong(int length) {
      var end = browser.logsIn("/portal/v1/login", "k".repeat(length), KARI);

      assertThat(end.statusCode()).isEqualTo(502);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"name\":\"%s\",\"birthdate\":\"1980-03-12\"",
          "{\"name\":\"Kari\",\"birthdate\":\"1980-03-12\",\"email\":\"%s@example.com\"",
          "{\"name\":\"Kari\\u0000\",\"birthdate\":\"1980-03-12\",\"a\":\"%s\"",
          "{\"name\":\"Kari\",\"birthdate\":\"+999999-03-12\",\"a\":\"%s\"",
        })
    void whenWhatItTellsCannotBeKept(String told) {
      String claims = told.formatted("k".repeat(1000)) + ",\"auth_time\":" + now() + "}";

      var end = browser.logsIn("/portal/v1/login", "kari", claims);

      assertThat(end.statusCode()).isEqualTo(502);
      assertThat(end.body()).contains("cannot be used here");
    }

    @Test
    void whenTheEidGivesANationalNumberAsSubject() {
      var end = browser.logsIn("/portal/v1/login", "12038012345", KARI);

      assertThat(end.statusCode()).isEqualTo(502);
      assertThat(end.body()).doesNotContain("12038012345");
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
