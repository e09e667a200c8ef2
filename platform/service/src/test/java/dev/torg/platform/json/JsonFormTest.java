package dev.torg.platform.json;

import static dev.torg.platform.json.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

  @Nested
  class Parsing {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "{",
          "[]",
          "\"text\"",
          "null",
          "{} {}",
          "{\"a\":1,\"a\":2}",
          "{'a':1}",
          "{\"a\":NaN}",
          "{\"a\":1,}"
        })
    void refusesWhatIsNotExactlyOneObject(String body) {
      // When
      HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> form(body));

      // Then
      assertThat(problem.getType()).hasPath("/problems/malformed-request");
      assertThat(problem.getDetail()).doesNotContain("fasterxml", "JsonParser", "`");
    }

    @Test
    void refusesNestingDeeperThan32() {
      // Given
      String deep = "{\"a\":".repeat(33) + "1" + "}".repeat(33);

      // When
      HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> form(deep));

      // Then
      assertThat(problem.getDetail()).contains("32 levels");
    }

    @Test
    void acceptsNestingOf32() {
      // Given
      String deep = "{\"a\":".repeat(32) + "1" + "}".repeat(32);

      // When
      JsonForm form = form(deep);

      // Then
      assertThat(form.has("a")).isTrue();
    }
  }

  @Nested
  class Reading {

    @Test
    void givesWhatIsThere() {
      // Given
      JsonForm form = form("{\"t\":\"x\",\"n\":7,\"f\":true,\"c\":\"A\",\"l\":[\"p\",\"q\"]}");

      // When
      Optional<String> text = form.text("t", 1, 5);

      // Then
      assertThat(text).contains("x");
      assertThat(form.integer("n", 0, 10)).hasValue(7);
      assertThat(form.flag("f")).contains(true);
      assertThat(form.choice("c", Map.of("A", 1, "B", 2))).contains(1);
      assertThat(form.texts("l", 2, 1)).containsExactly("p", "q");
      form.finish();
    }

    @Test
    void takesNullAsAbsentButTellsWhenAsked() {
      // Given
      JsonForm form = form("{\"t\":null}");

      // When
      Optional<String> text = form.text("t", 1, 5);

      // Then
      assertThat(text).isEmpty();
      assertThat(form.has("t")).isFalse();
      assertThat(form.isNull("t")).isTrue();
      assertThat(form.isNull("absent")).isFalse();
      form.finish();
    }

    @Test
    void givesObjectsOfAListInOrder() {
      // Given
      JsonForm form = form("{\"people\":[{\"name\":\"Kari\"},{\"name\":\"Ola\"}]}");

      // When
      List<String> names = form.list("people", 2, person -> person.text("name", 1, 9).orElse("?"));

      // Then
      assertThat(names).containsExactly("Kari", "Ola");
    }
  }

  @Test
  void anAbsentNumberIsNoNumber() {
    // When
    OptionalLong number = form("{}").integer("n", 0, 1);

    // Then
    assertThat(number).isEmpty();
  }
}
