package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyPropertiesTest {

  record Nothing() {}

  record Outer(@Size(max = 1) List<Nothing> outer) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  @Property
  void thePointerOfAnUnknownMemberLeadsToIt(@ForAll("names") String name) throws IOException {
    // Given
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("outer").addObject().put(name, "typing error");
    byte[] bytes = JSON.writeValueAsBytes(body);

    // When
    HttpProblem problem =
        catchThrowableOfType(HttpProblem.class, () -> Body.read(bytes, Outer.class));

    // Then
    List<Violation> violations = Refused.violations(problem);
    assertThat(violations).hasSize(1);
    assertThat(body.at(JsonPointer.compile(violations.get(0).pointer())).textValue())
        .isEqualTo("typing error");
  }

  @Property
  void noBytesAtAllMakeTheParserFailOtherwiseThanWithAProblem(@ForAll byte[] body) {
    // When
    Throwable failure = catchThrowable(() -> Body.read(body, Outer.class));

    // Then
    assertThat(failure)
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            problem -> assertThat(((HttpProblem) problem).getStatusCode()).isEqualTo(400));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("ab/~01 \"\\å").ofMinLength(1).ofMaxLength(8);
  }
}
