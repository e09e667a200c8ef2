package dev.torg.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class RefusedPageIT {

  private static final String HOME = "location: /portal/v1/login?return_to=%2Fportal\r\n";

  @Test
  void whoIsNotLoggedInComesToTheLoginAndBack() {
    Response answer = Gateway.request().redirects().follow(false).get("/portal/agreement?order=1");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/portal/v1/login?return_to=%2Fportal%2Fagreement%3Forder%3D1");
  }

  /** The login takes longer ways back, and the eID may not. */
  @Test
  void whoComesFromWhereNoLoginLeadsBackToComesHome() {
    String answer = BareConnection.get("/portal/agreement?q=" + "a".repeat(400));
    assertThat(answer).startsWith("HTTP/1.1 303").containsIgnoringCase(HOME);
  }

  /** Browsers let no form of ours lead to the eID. */
  @Test
  void whoSendsAFormWithoutSessionIsToldSo() {
    Response answer = Gateway.request().redirects().follow(false).post("/portal/agreement");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString())
        .contains("You are logged out", "reload it")
        .contains("target=\"_blank\" rel=\"noopener\" href=\"/portal/v1/login?return_to=/portal\"");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  /** A page that looks by itself whether there is news must not collect cookies of logins. */
  @Test
  void whatAPageAsksByItselfIsSentToNoLogin() {
    Response answer =
        Gateway.request()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Mode", "cors")
            .get("/portal/agreement");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("Location")).isNull();
  }

  @Test
  void whoOpensAPageIsSentToTheLogin() {
    Response answer =
        Gateway.request()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Mode", "navigate")
            .get("/portal/agreement");
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  void anUnknownPageIsAPage() {
    Response answer = Gateway.request().accept("text/html").get("/portal/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString())
        .contains("<h1>", answer.header("X-Request-Id"))
        .doesNotContain("<style");
  }

  @Test
  void aMistypedLinkToAnOrderIsAPage() {
    Response answer = Gateway.request().accept("text/html").get("/register/prefilled");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).contains("There is nothing here");
  }

  @ParameterizedTest
  @CsvSource({
    "405, PUT,  /portal/agreement, 1,      There is nothing to look at here",
    "413, POST, /portal/agreement, 500000, This is too much"
  })
  void whatIsWrongIsSaidInWordsOfPeople(
      int status, String method, String path, int length, String title) {
    Response answer =
        Gateway.request()
            .accept("text/html")
            .contentType("application/x-www-form-urlencoded")
            .body("a".repeat(length))
            .request(method, path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.asString()).contains("<h1>" + title + "</h1>");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, nb-NO, fi, Täällä ei ole mitään",
    ",   nn,    nb, Her er det ingenting",
    ",   de,    en, There is nothing here",
    "xx, 'da;q', en, There is nothing here"
  })
  void pagesSpeakTheLanguageOfWhoLooks(
      @Nullable String chosen, String accepted, String language, String title) {
    RequestSpecification request = Gateway.request().accept("text/html");
    if (chosen != null) {
      request.cookie("torg_language", chosen);
    }
    String page = request.header("Accept-Language", accepted).get("/portal/nowhere").asString();
    assertThat(page).contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>");
  }

  @Test
  void anUnknownOperationStaysADocument() {
    Response answer = Gateway.request().accept("text/html").get("/portal/v1/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }
}
