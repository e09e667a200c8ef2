package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.regex.Pattern;

/** What every refusal must be, and must not tell. */
final class ProblemRules {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LEAK =
      Pattern.compile(
          "(?i)exception|\\bat"
              + " [a-z]+\\.[a-z]+\\.|java\\.|io\\.vertx|dev\\.torg|jackson|hibernate|sqlstate|\\bselect"
              + " .* from\\b|postgres|kafka|127\\.0\\.0\\.1:\\d+/q/|/home/|/tmp/");
  private static final Pattern TRACE_ID = Pattern.compile("[0-9a-f]{32}");

  private ProblemRules() {}

  static void assertHeld(WireAnswer answer) {
    assertThat(answer.header("content-type").orElse(""))
        .as("content type")
        .startsWith("application/problem+json");
    assertThat(answer.body()).as("leak").doesNotContainPattern(LEAK);
    JsonNode problem = parse(answer.body());
    assertThat(URI.create(problem.path("type").asText()).getPath()).startsWith("/problems/");
    assertThat(problem.path("title").asText()).as("title").isNotBlank();
    assertThat(problem.path("detail").asText()).as("detail").isNotBlank();
    assertThat(problem.path("status").asInt()).as("status").isEqualTo(answer.status());
    assertThat(problem.path("instance").asText()).as("instance").startsWith("urn:uuid:");
    assertThat(problem.path("traceId").asText()).as("traceId").matches(TRACE_ID);
    assertThat(problem.path("extraDetails").isArray()).as("extraDetails").isTrue();
    problem.path("extraDetails").forEach(ProblemRules::assertDetail);
  }

  private static void assertDetail(JsonNode detail) {
    JsonNode text = detail.has("key") ? detail.path("value") : detail.path("reason");
    assertThat(text.isTextual()).as("extra detail %s", detail).isTrue();
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + body, e);
    }
  }
}
