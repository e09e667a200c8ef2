package dev.torg.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.problem.ProblemType;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class ProblemPagesIT {

  private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"(/[a-z./]+)\"");

  @Nested
  class Returns200 {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void withAPageForEveryProblem(ProblemType type) {
      // When
      var answer = Gateway.request().accept("text/html").get("/problems/" + type.slug());
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).isEqualToIgnoringCase("text/html; charset=utf-8");
      assertThat(answer.asString())
          .contains("<html lang=\"en\">", "<h1>", "name=\"viewport\"", "<main>");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void withWhatHappenedAndWhatToDo(ProblemType type) {
      // When
      var answer = Gateway.request().accept("application/json").get("/problems/" + type.slug());
      // Then
      assertThat(answer.jsonPath().getString("meaning")).endsWith(".").hasSizeGreaterThan(20);
      assertThat(answer.jsonPath().getString("remedy")).endsWith(".").hasSizeGreaterThan(10);
      assertThat(Gateway.request().get("/problems/" + type.slug()).asString())
          .contains("What happened", "What you can do", type.title());
    }

    @Test
    void withJsonForWhoAsksForIt() {
      // When
      var answer = Gateway.request().accept("application/json").get("/problems/not-found");
      // Then
      assertThat(answer.jsonPath().getInt("status")).isEqualTo(404);
      assertThat(answer.jsonPath().getString("type"))
          .isEqualTo("https://torg.example/problems/not-found");
    }

    @Test
    void withTheListOfAll() {
      // When
      var answer = Gateway.request().get("/problems");
      // Then
      assertThat(answer.asString())
          .contains("<a href=\"/problems/not-found\">", "<a href=\"/problems/uri-too-long\">");
    }

    @Test
    void withTheListOfAllAsJson() {
      // When
      var answer = Gateway.request().accept("application/json").get("/problems");
      // Then
      assertThat(answer.jsonPath().getList("status")).hasSize(ProblemType.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/not-found"})
    void withAPageThatOnlyItsOwnStyleMayShape(String path) {
      // When
      var answer = Gateway.request().get(path);
      // Then
      assertThat(answer.header("Content-Security-Policy"))
          .contains("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "http");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.asString()).doesNotContain("<style", "style=");
      var style = Gateway.request().get(styleOf(answer.asString()));
      assertThat(style.statusCode()).isEqualTo(200);
      assertThat(style.contentType()).startsWith("text/css");
    }

    private static String styleOf(String html) {
      var link = STYLE.matcher(html);
      assertThat(link.find()).isTrue();
      return link.group(1);
    }
  }
}
