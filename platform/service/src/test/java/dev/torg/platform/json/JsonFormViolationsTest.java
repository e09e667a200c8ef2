package dev.torg.platform.json;

import static dev.torg.platform.json.Forms.form;
import static dev.torg.platform.json.Forms.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form notes as wrong, and under which pointers. */
class JsonFormViolationsTest {

  @Nested
  class Violations {

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "8a11afb7c22348ed8ca64722b97261aa", "{8a11afb7}"})
    void refuseAsUuidWhatIsNotInTheUsualForm(String text) {
      // When
      List<Violation> violations =
          violationsOf("{\"id\":\"" + text + "\"}", form -> form.uuid("id"));

      // Then
      assertThat(violations).containsExactly(new Violation("/id", "must be a UUID"));
    }

    @Test
    void fromElsewhereInTheRequestComeInTheSameAnswer() {
      // Given
      Violation ofHeader = new Violation("Idempotency-Key", "is required");

      // When
      List<Violation> violations =
          violationsOf("{\"typo\":1}", form -> form.rejectToo(List.of(ofHeader)));

      // Then
      assertThat(violations)
          .containsExactly(ofHeader, new Violation("/typo", "is not a known member"));
    }

    @Test
    void comeAllAtOnceWithTheirPointers() {
      // Given
      String body =
          "{\"name\":\"\",\"count\":1.5,\"ok\":\"yes\",\"kind\":\"C\",\"a/b\":1,"
              + "\"inner\":{\"x\":2},\"list\":[{\"y\":\"long\"},3],\"texts\":[\"\"]}";

      // When
      List<Violation> violations =
          violationsOf(
              body,
              form -> {
                form.text("name", 1, 40);
                form.integer("count", 0, 9);
                form.flag("ok");
                form.choice("kind", Map.of("B", 2, "A", 1));
                form.object("inner", inner -> inner.text("x", 1, 2));
                form.list("list", 5, item -> item.text("y", 1, 2));
                form.texts("texts", 5, 5);
                form.require("missing", "name");
              });

      // Then
      assertThat(violations)
          .containsExactlyInAnyOrder(
              new Violation("/name", "must have 1 to 40 characters"),
              new Violation("/count", "must be a whole number from 0 to 9"),
              new Violation("/ok", "must be true or false"),
              new Violation("/kind", "must be one of A, B"),
              new Violation("/inner/x", "must be a text"),
              new Violation("/list/0/y", "must have 1 to 2 characters"),
              new Violation("/list/1", "must be an object"),
              new Violation("/texts/0", "must have 1 to 5 characters"),
              new Violation("/missing", "is required"),
              new Violation("/a~1b", "is not a known member"));
    }

    @Test
    void takeTheReasonOfTheValueThatRefused() {
      // Given
      String body = "{\"business\":{\"scheme\":\"business:NO:ORG\",\"id\":\"12\"},\"msn\":\"x\"}";

      // When
      List<Violation> violations =
          violationsOf(
              body,
              form -> {
                form.object("business", JsonFormViolationsTest::business);
                form.parsed("msn", Msn::of);
              });

      // Then
      assertThat(violations).extracting(Violation::pointer).containsExactly("/business", "/msn");
      assertThat(violations.get(0).reason()).contains("9 digits");
    }

    @Test
    void nameTheMissingMemberRatherThanTheObjectAroundIt() {
      // When
      List<Violation> violations =
          violationsOf(
              "{\"business\":{\"id\":\"974760673\"}}",
              form -> form.object("business", JsonFormViolationsTest::business));

      // Then
      assertThat(violations).containsExactly(new Violation("/business/scheme", "is required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\u001b"})
    void includeTextsThatCannotBeStored(String character) {
      // When
      List<Violation> violations =
          violationsOf("{\"t\":\"a" + character + "\"}", form -> form.text("t", 0, 9));

      // Then
      assertThat(violations)
          .containsExactly(new Violation("/t", "must not contain control characters"));
    }

    @Test
    void countCharactersAsPeopleDo() {
      // Given
      JsonForm form = form("{\"t\":\"😀😀\"}");

      // When
      Optional<String> text = form.text("t", 1, 2);

      // Then
      assertThat(text).contains("😀😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "9223372036854775808", "-1", "\"5\"", "true"})
    void includeNumbersThatAreNotWholeOrOutOfRange(String number) {
      // When
      List<Violation> violations =
          violationsOf("{\"n\":" + number + "}", form -> form.integer("n", 0, Long.MAX_VALUE));

      // Then
      assertThat(violations).extracting(Violation::pointer).containsExactly("/n");
    }

    @Test
    void includeTooManyItems() {
      // When
      List<Violation> violations =
          violationsOf("{\"l\":[\"a\",\"b\"]}", form -> form.texts("l", 1, 9));

      // Then
      assertThat(violations)
          .containsExactly(new Violation("/l", "must be an array of at most 1 items"));
    }

    @Test
    void areAHundredAtMost() {
      // Given
      String body =
          IntStream.range(0, 500)
              .mapToObj(number -> "\"m" + number + "\":1")
              .collect(Collectors.joining(",", "{", "}"));

      // When
      List<Violation> violations = violationsOf(body, form -> form.require("name"));

      // Then
      assertThat(violations).hasSize(100).contains(new Violation("/name", "is required"));
    }

    @Test
    void includeTextsThatDoNotMatch() {
      // When
      List<Violation> violations =
          violationsOf(
              "{\"url\":\"http://x\"}",
              form -> form.matching("url", Pattern.compile("https://.+"), "must be https"));

      // Then
      assertThat(violations).containsExactly(new Violation("/url", "must be https"));
    }
  }

  private static BusinessIdentifier business(JsonForm form) {
    form.require("scheme", "id");
    return BusinessIdentifier.of(
        form.text("scheme", 1, 30).orElse(""), form.text("id", 1, 50).orElse(""));
  }

  private static List<Violation> violationsOf(String body, Consumer<JsonForm> reading) {
    JsonForm form = form(body);
    reading.accept(form);
    return violations(catchThrowableOfType(HttpProblem.class, form::finish));
  }
}
