package dev.torg.platform.json;

import static dev.torg.platform.json.Refused.body;
import static dev.torg.platform.json.Refused.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.Msn;
import dev.torg.platform.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body notes as wrong in its values, and under which pointers. */
class BodyViolationsTest {

  enum Kind {
    B,
    A,
    C
  }

  record Inner(@Size(min = 1, max = 2) @Nullable String x) {}

  record Item(@Size(min = 1, max = 2) @Nullable String y) {}

  record Everything(
      @NotNull @Size(min = 1, max = 40) String name,
      @Min(0) @Max(9) @Nullable Long count,
      @Nullable Boolean ok,
      @Schema(enumeration = {"B", "A"}) @Nullable Kind kind,
      @Nullable Inner inner,
      @Size(max = 5) List<Item> list,
      @Size(max = 5) List<@Size(max = 5) String> texts,
      @NotNull Kind missing) {}

  record Texts(
      @Size(max = 9) @Nullable String t,
      @Size(min = 1, max = 2) @Nullable String s,
      @Pattern(regexp = "https://.+", message = "must be https") @Nullable String url,
      @Size(max = 9, message = "must be short") @Nullable String own,
      @Nullable UUID id,
      @Nullable Instant at,
      @Nullable LocalDate day,
      @Nullable Kind kind,
      @Schema(enumeration = {"y", "x"}) @Nullable String choice,
      @Nullable Msn msn,
      @NumberTaken @Pattern(regexp = "[0-9]{4}", message = "must have four digits")
          @Nullable String code) {}

  record Numbers(@Min(0) @Nullable Long n, @Min(1) @Nullable Integer small) {}

  record Lists(
      @Size(min = 1, max = 1) @Nullable List<@Size(max = 9) String> l,
      @Size(min = 1, max = 1, message = "must name one") @Nullable List<@Size(max = 9) String> m) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':''}|/id|must be a UUID",
        "{'id':'1-1-1-1-1'}|/id|must be a UUID",
        "{'id':'8a11afb7c22348ed8ca64722b97261aa'}|/id|must be a UUID",
        "{'id':'{8a11afb7}'}|/id|must be a UUID",
        "{'id':7}|/id|must be a text",
        "{'at':'today'}|/at|must be a time such as 2027-01-31T12:00:00Z",
        "{'at':'-9999-01-01T00:00:00Z'}|/at|must be a time such as 2027-01-31T12:00:00Z",
        "{'at':'1969-12-31T23:59:59Z'}|/at|must be a time such as 2027-01-31T12:00:00Z",
        "{'at':'+10000-01-01T00:00:00Z'}|/at|must be a time such as 2027-01-31T12:00:00Z",
        "{'at':'+1000000000-12-31T23:59:59Z'}|/at|must be a time such as 2027-01-31T12:00:00Z",
        "{'day':'today'}|/day|must be a date such as 1980-03-12",
        "{'code':742}|/code|must have four digits",
        "{'code':5942.5}|/code|must be a text",
        "{'code':1e300}|/code|must be a text",
        "{'s':''}|/s|must have 1 to 2 characters",
        "{'s':'abc'}|/s|must have 1 to 2 characters",
        "{'s':' '}|/s|must not be blank",
        "{'own':'abcdefghij'}|/own|must be short",
        "{'url':'http://x'}|/url|must be https",
        "{'kind':'b'}|/kind|must be one of A, B, C",
        "{'choice':'z'}|/choice|must be one of x, y",
        "{'msn':'x'}|/msn|must be a merchant serial number: 4 to 10 digits",
        "{'t':'a\\u0000'}|/t|must not contain control characters, or others that cannot be seen",
        "{'t':'a\\ud800'}|/t|must not contain control characters, or others that cannot be seen",
        "{'t':'a\\u001b'}|/t|must not contain control characters, or others that cannot be seen",
        "{'msn':'\\u0000'}|/msn|must not contain control characters, or others that cannot be seen",
        "{'t':'a\\u202eb'}|/t|must not contain control characters, or others that cannot be seen",
        "{'s':'\\n'}|/s|must be one line",
        "{'s':'\\u3164'}|/s|must not be blank",
        "{'constructor':1}|/constructor|is not a known member"
      })
  void tellWhatATextMustBe(String body, String pointer, String reason) {
    // When
    List<Violation> violations = violations(body.replace('\'', '"'), Texts.class);

    // Then
    assertThat(violations).containsExactly(new Violation(pointer, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "0.9999999999999999999999",
        "99999999.99999999999999",
        "1e-400",
        "1e400",
        "9223372036854775808",
        "9223372036854775808.0",
        "-1",
        "-1.0",
        "\"5\"",
        "true"
      })
  void includeNumbersThatAreNotWholeOrOutOfRange(String number) {
    // When
    List<Violation> violations = violations("{\"n\":" + number + "}", Numbers.class);

    // Then
    assertThat(violations)
        .containsExactly(
            new Violation("/n", "must be a whole number from 0 to 9223372036854775807"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "1000.0", "1e3", "10.00E2"})
  void areNotAboutTheSpellingOfAWholeNumber(String number) {
    // When
    List<Violation> violations = violations("{\"n\":" + number + "}", Numbers.class);

    // Then
    assertThat(violations).isEmpty();
  }

  @Test
  void describeAMemberWhoseNameCannotBeShown() {
    // When
    List<Violation> violations =
        violations("{\"%s\":1,\"a\\n\\u001b[31m\":1}".formatted("x".repeat(900)), Numbers.class);

    // Then
    assertThat(violations)
        .extracting(Violation::pointer)
        .containsExactly("/" + "x".repeat(64) + "…", "/(unreadable)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5942", "5942.0", "\"5942\""})
  void areNotAboutANumberThatStandsForItsDigits(String code) {
    // When
    Texts read = body("{\"code\":" + code + "}", Texts.class).valid();

    // Then
    assertThat(read.code()).isEqualTo("5942");
  }

  @Test
  void countCharactersAsPeopleDo() {
    // When
    List<Violation> violations = violations("{\"s\":\"😀😀\"}", Texts.class);

    // Then
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'l':['a','b']}|/l|must be an array of at most 1 items",
        "{'l':'a'}|/l|must be an array of at most 1 items",
        "{'l':[]}|/l|must be an array of at least 1 items",
        "{'m':[]}|/m|must name one",
        "{'l':['']}|/l/0|must have 1 to 9 characters",
        "{'l':[null]}|/l/0|must be a text"
      })
  void tellWhatAListMustBe(String body, String pointer, String reason) {
    // When
    List<Violation> violations = violations(body.replace('\'', '"'), Lists.class);

    // Then
    assertThat(violations).containsExactly(new Violation(pointer, reason));
  }

  @Test
  void comeAllAtOnceWithTheirPointers() {
    // Given
    String body =
        "{\"name\":\"\",\"count\":1.5,\"ok\":\"yes\",\"kind\":\"C\",\"a/b\":1,"
            + "\"inner\":{\"x\":2},\"list\":[{\"y\":\"long\"},3],\"texts\":[\"\"]}";

    // When
    List<Violation> violations = violations(body, Everything.class);

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
  void areAHundredAtMost() {
    // Given
    String body =
        IntStream.range(0, 500)
            .mapToObj(number -> "\"m" + number + "\":1")
            .collect(Collectors.joining(",", "{", "}"));

    // When
    List<Violation> violations = violations(body, Everything.class);

    // Then
    assertThat(violations).hasSize(100).contains(new Violation("/name", "is required"));
  }
}
