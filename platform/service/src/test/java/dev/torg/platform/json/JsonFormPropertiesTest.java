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
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonFormPropertiesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Property
  void thePointerOfAnUnknownMemberLeadsToIt(
      @ForAll("names") String outer, @ForAll("names") String inner) throws IOException {
    // Given
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject(outer).put(inner, "typing error");
    JsonForm form = JsonForm.parse(JSON.writeValueAsBytes(body));

    // When
    List<Violation> violations = violationsOf(form, outer);

    // Then
    assertThat(violations).hasSize(1);
    assertThat(body.at(JsonPointer.compile(violations.get(0).pointer())).textValue())
        .isEqualTo("typing error");
  }

  @Property
  void noBytesAtAllMakeTheParserFailOtherwiseThanWithAProblem(@ForAll byte[] body) {
    // When
    Throwable failure = catchThrowable(() -> JsonForm.parse(body));

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

  private static List<Violation> violationsOf(JsonForm form, String member) {
    HttpProblem problem =
        catchThrowableOfType(
            HttpProblem.class,
            () -> {
              form.object(member, nested -> "nothing read");
              form.finish();
            });
    return Forms.violations(problem);
  }
}
