package dev.torg.portal.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A look at a page of which {@link SampleApi} knows what is in it.
 *
 * @param page the template
 * @param sent a form, empty for none
 */
public record SampleVisit(String page, int status, Visitor visitor, String path, String sent) {

  /** What visitors are called. */
  public static final List<String> NAMES = List.of("Mari", "Pia", "Olga");

  private static final String NUMBER = "310100307";

  /** Who looks. */
  public enum Visitor {
    NOBODY,
    MERCHANT,
    READER,
    PARTNER,
    OPERATOR;

    private String token() {
      return switch (this) {
        case NOBODY -> "";
        case MERCHANT -> TestTokens.portal("Mari", "business:NO:ORG", NUMBER, true);
        case READER ->
            TestTokens.portalToken("Mari", "business:NO:ORG", NUMBER, true)
                .with("access", "reader")
                .signed();
        case PARTNER -> TestTokens.portalForPartner("Pia", "7001001");
        case OPERATOR -> TestTokens.operator("Olga");
      };
    }
  }

  /** All there are, in {@code sample-visits.txt}. */
  public static Stream<SampleVisit> all() {
    return lines()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(SampleVisit::of);
  }

  private static SampleVisit of(String line) {
    String[] parts = SampleApi.filled(line + " ").split(" ", 6);
    return new SampleVisit(
        parts[0], Integer.parseInt(parts[1]), Visitor.valueOf(parts[2]), parts[3], parts[4]);
  }

  /** The page, as it came. */
  public String html(String language) {
    Response answer = answer(language);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("text/html");
    return answer.asString();
  }

  /** What came, and is no page. */
  public String text() {
    return answer("en").asString();
  }

  /** The same visitor sends a form. */
  public Response sends(String action, String form) {
    return new SampleVisit(page, status, visitor, action, form).answer("en");
  }

  private Response answer(String language) {
    RequestSpecification request =
        given()
            .urlEncodingEnabled(false)
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .cookie("torg_language", language);
    if (visitor != Visitor.NOBODY) {
      request.header("Authorization", "Bearer " + visitor.token());
    }
    return sent.isEmpty() ? request.get(path) : send(request);
  }

  private Response send(RequestSpecification request) {
    return request
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .body(sent)
        .post(path);
  }

  @Override
  public String toString() {
    return page + " " + visitor + " " + path + " " + sent;
  }

  private static String lines() {
    try (InputStream bytes = SampleVisit.class.getResourceAsStream("/sample-visits.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
