package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** What the problems of refused bodies say. */
final class Refused {

  private Refused() {}

  static List<Violation> violations(HttpProblem problem) {
    assertThat(problem.getParameters().get("violations")).isInstanceOf(List.class);
    return problem.getParameters().get("violations") instanceof List<?> list
        ? list.stream().map(Violation.class::cast).toList()
        : List.of();
  }
}
