package dev.torg.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemDocumentTest {

  private static final String REQUEST = "018bd5f2-7b6f-7cc0-8000-000000000001";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void hasEveryMemberThatClientsRelyOn() throws IOException {
    // Given
    HttpProblem problem = Problems.invalid(List.of(new Violation("/name", "is required")));

    // When
    JsonNode document = JSON.readTree(Problems.toJson(problem, REQUEST, TRACE, "/management/v1/x"));

    // Then
    Set<String> members = new HashSet<>();
    document.fieldNames().forEachRemaining(members::add);
    assertThat(members)
        .containsExactlyInAnyOrder(
            "type", "title", "status", "detail", "instance", "traceId", "extraDetails");
    assertThat(document.path("type").asText()).endsWith("/problems/validation-failed");
    assertThat(document.path("instance").asText()).isEqualTo("urn:uuid:" + REQUEST);
    assertThat(document.path("traceId").asText()).isEqualTo(TRACE);
    assertThat(document.at("/extraDetails/0/key").asText()).isEqualTo("/name");
    assertThat(document.at("/extraDetails/0/value").asText()).isEqualTo("is required");
  }

  @Test
  void namesItsDetailsDifferentlyBelowWebhooks() throws IOException {
    // Given
    HttpProblem problem = Problems.invalid(List.of(new Violation("/url", "must be https")));

    // When
    JsonNode document =
        JSON.readTree(Problems.toJson(problem, REQUEST, TRACE, "/webhooks/v1/webhooks"));

    // Then
    assertThat(document.path("extraDetails"))
        .isEqualTo(JSON.readTree("[{\"name\":\"/url\",\"reason\":\"must be https\"}]"));
  }

  @Test
  void saysNothingInTheLogThatACallerWrote() {
    // Given
    HttpProblem problem =
        Problems.invalid(List.of(new Violation("/x\nERROR forged", "is not known")));

    // When
    String inShort = ProblemDocument.inShort(problem);

    // Then
    assertThat(inShort)
        .matches("status=400 type=\\S+/problems/validation-failed violations=1")
        .doesNotContain("forged");
  }

  @Test
  void keepsNothingThatALibrarySaid() {
    // Given
    HttpProblem foreign =
        HttpProblem.builder()
            .withStatus(400)
            .withTitle("com.example.BadThing")
            .withDetail("select * from orders failed in OrderStore.java")
            .with("field", "OrderStore.id")
            .build();

    // When
    HttpProblem document = ProblemDocument.finish(foreign, REQUEST, TRACE, "/x");

    // Then
    assertThat(Problems.toJson(document, REQUEST, TRACE, "/x")).doesNotContain("Bad", "OrderStore");
    assertThat(document.getDetail()).isEqualTo(ProblemType.MALFORMED_REQUEST.meaning());
  }

  @Test
  void isTheSameForNothingThereAndNothingToBeKnown() {
    // Given
    HttpProblem ours = Problems.notFound();
    HttpProblem ofALibrary =
        HttpProblem.builder().withStatus(404).withDetail("Unable to find resource").build();

    // When
    String hidden = Problems.toJson(ours, REQUEST, TRACE, "/management/v1/sales-units/1234");

    // Then
    assertThat(Problems.toJson(ofALibrary, REQUEST, TRACE, "/nowhere")).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"401, WWW-Authenticate", "429, Retry-After", "503, Retry-After"})
  void carriesTheHeaderThatItsStatusAsksFor(int status, String header) {
    // Given
    HttpProblem problem = HttpProblem.builder().withStatus(status).build();

    // When
    HttpProblem document = ProblemDocument.finish(problem, REQUEST, TRACE, "/x");

    // Then
    assertThat(document.getHeaders()).containsKey(header);
  }

  @Test
  void keepsTheHeaderThatItsMakerChose() {
    // Given
    HttpProblem problem = Problems.retryAfter(ProblemType.UNAVAILABLE, "Starting.", 30);

    // When
    HttpProblem document = ProblemDocument.finish(problem, REQUEST, TRACE, "/x");

    // Then
    assertThat(document.getHeaders()).containsEntry("Retry-After", "30");
  }

  @ParameterizedTest
  @CsvSource({
    "402, malformed-request",
    "408, request-timeout",
    "507, internal-error",
    "404, not-found"
  })
  void hasATypeForEveryStatus(int status, String slug) {
    // Given
    HttpProblem problem = HttpProblem.builder().withStatus(status).build();

    // When
    HttpProblem document = ProblemDocument.finish(problem, REQUEST, TRACE, "/x");

    // Then
    assertThat(document.getStatusCode()).isEqualTo(status);
    assertThat(document.getType()).hasPath("/problems/" + slug);
  }

  @ParameterizedTest
  @EnumSource
  void isExplainedInPlainWords(ProblemType type) {
    // When
    String page = type.title() + " " + type.meaning() + " " + type.remedy();

    // Then
    assertThat(type.meaning()).endsWith(".");
    assertThat(type.remedy()).endsWith(".");
    assertThat(page).doesNotContain("Exception", "null", "torg");
    assertThat(ProblemType.ofSlug(type.slug())).contains(type);
    assertThat(type.slug()).matches("[a-z]+(-[a-z]+)*");
  }
}
