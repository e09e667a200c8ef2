package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Forms of given bodies, and what the problems that they throw say. */
final class Forms {

  private Forms() {}

  static JsonForm form(String body) {
    return JsonForm.parse(body.getBytes(StandardCharsets.UTF_8));
  }

  static List<Violation> violations(HttpProblem problem) {
    assertThat(problem.getParameters().get("violations")).isInstanceOf(List.class);
    return problem.getParameters().get("violations") instanceof List<?> list
        ? list.stream().map(Violation.class::cast).toList()
        : List.of();
  }
}
