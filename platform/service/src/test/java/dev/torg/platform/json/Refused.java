package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is said of bodies that are refused. */
final class Refused {

  private Refused() {}

  static <T extends Record> Body<T> body(String body, Class<T> type) {
    return Body.of(body.getBytes(StandardCharsets.UTF_8), type);
  }

  /** All that is noted of a body, none when it is accepted. */
  static List<Violation> violations(String body, Class<? extends Record> type) {
    HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> body(body, type).valid());
    return problem == null ? List.of() : violations(problem);
  }

  static List<Violation> violations(HttpProblem problem) {
    assertThat(problem.getParameters().get("violations")).isInstanceOf(List.class);
    return problem.getParameters().get("violations") instanceof List<?> list
        ? list.stream().map(Violation.class::cast).toList()
        : List.of();
  }
}
