package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no body at all. */
class NoBodyTest {

  record Person(@NotNull String name) {}

  record Anything(@Nullable Object ignored) {}

  private static HttpProblem refusal(String body, Class<? extends Record> type) {
    return refusal(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static HttpProblem refusal(byte[] body, Class<? extends Record> type) {
    return catchThrowableOfType(HttpProblem.class, () -> Body.read(body, type));
  }

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
        "{\"a\":1e2147483648}",
        "{\"a\":[-0e-99999999999]}",
        "{\"a\":1,}"
      })
  void whatIsNotExactlyOneObject(String body) {
    // When
    HttpProblem problem = refusal(body, Person.class);

    // Then
    assertThat(problem.getType()).hasPath("/problems/malformed-request");
    assertThat(problem.getDetail()).doesNotContain("fasterxml", "JsonParser", "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "F5808080", "EDA080", "80", "E282"})
  void textThatIsNotWellFormedUtf8(String illFormed) {
    // Given
    String inside = new String(HexFormat.of().parseHex(illFormed), StandardCharsets.ISO_8859_1);
    byte[] body = ("{\"name\":\"" + inside + "\"}").getBytes(StandardCharsets.ISO_8859_1);

    // When
    HttpProblem problem = refusal(body, Person.class);

    // Then
    assertThat(problem.getDetail()).isEqualTo("The body is not well-formed UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void textInAnotherEncoding(String encoding) {
    // Given
    byte[] body = "{\"name\":\"Fjord\"}".getBytes(Charset.forName(encoding));

    // When
    HttpProblem problem = refusal(body, Person.class);

    // Then
    assertThat(problem.getType()).hasPath("/problems/malformed-request");
  }

  @Test
  void aMarkInFrontIsPassedOver() {
    // Given
    byte[] body = "\uFEFF{\"name\":\"Fjord\"}".getBytes(StandardCharsets.UTF_8);

    // When
    Person person = Body.read(body, Person.class);

    // Then
    assertThat(person.name()).isEqualTo("Fjord");
  }

  @Test
  void moreThan20000Parts() {
    // Given
    String many = "{\"a\":[" + "0,".repeat(20_000) + "0]}";

    // When
    HttpProblem problem = refusal(many, Anything.class);

    // Then
    assertThat(problem.getDetail()).contains("20000 parts");
  }

  @Test
  void nestingDeeperThan32() {
    // Given
    String deep = "{\"a\":".repeat(33) + "1" + "}".repeat(33);

    // When
    HttpProblem problem = refusal(deep, Person.class);

    // Then
    assertThat(problem.getDetail()).contains("32 levels");
  }

  @Test
  void nestingOf32OnlyForItsMembers() {
    // Given
    String deep = "{\"a\":".repeat(32) + "1" + "}".repeat(32);

    // When
    HttpProblem problem = refusal(deep, Person.class);

    // Then
    assertThat(problem.getType()).hasPath("/problems/validation-failed");
  }
}
