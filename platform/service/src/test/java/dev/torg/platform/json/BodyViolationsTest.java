package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body notes as wrong, and under which pointers. */
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
      @Nullable Msn msn) {}

  record Numbers(@Min(0) @Nullable Long n, @Min(1) @Nullable Integer small) {}

  record Lists(
      @Size(min = 1, max = 1) @Nullable List<@Size(max = 9) String> l,
      @Size(min = 1, max = 1, message = "must name one") @Nullable List<@Size(max = 9) String> m) {}

  record Business(@NotNull @Size(max = 30) String scheme, @NotNull @Size(max = 50) String id) {
    Business {
      BusinessIdentifier.of(scheme, id);
    }
  }

  record OfBusiness(@NotNull Business business) {}

  record Throwing(@Nullable String a) {
    Throwing {
      if (a == null) {
        throw new IllegalArgumentException("must have a");
      }
    }
  }

  @MembersRefused(value = "createdAt", message = "cannot be changed")
  record Merge(
      @NotNull(message = "is needed") String id,
      @NullRefused @Nullable String name,
      @NotNull @NullRefused(message = "cannot be taken away") String owner,
      @Size(max = 3) Replacement<String> level) {}

  record Unwrapping(@NotNull String own, @JsonUnwrapped Inner inner) {}

  record Flags(@NullRefused @JsonUnwrapped Map<Kind, Boolean> flags) {}

  record Shares(@NotNull @Min(1) @Max(100) Integer percent) {}

  record Owners(@NotNull @Size(max = 9) List<Shares> owners, @NotNull Kind kind) {

    void mustNotExceedTheWhole(Violations violations) {
      if (owners != null
          && !violations.concern("/owners")
          && owners.stream().mapToInt(Shares::percent).sum() > 100) {
        violations.add("/owners", "must not be more than 100");
      }
    }
  }

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
        "{'day':'today'}|/day|must be a date such as 1980-03-12",
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
      strings = {"1.5", "1e16", "1e400", "9223372036854775808", "-1", "-1.0", "\"5\"", "true"})
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

  @Nested
  class OfAnObject {

    @Test
    void takeTheReasonOfItsConstructor() {
      // When
      List<Violation> violations =
          violations(
              "{\"business\":{\"scheme\":\"business:NO:ORG\",\"id\":\"12\"}}", OfBusiness.class);

      // Then
      assertThat(violations).extracting(Violation::pointer).containsExactly("/business");
      assertThat(violations.get(0).reason()).contains("9 digits");
    }

    @Test
    void nameTheMissingMemberRatherThanTheObjectAroundIt() {
      // When
      List<Violation> violations =
          violations("{\"business\":{\"id\":\"974760673\"}}", OfBusiness.class);

      // Then
      assertThat(violations).containsExactly(new Violation("/business/scheme", "is required"));
    }

    @Test
    void comeAtOnceWhereThereIsNoRecordAtAll() {
      // When
      List<Violation> violations = violations("{}", Throwing.class);

      // Then
      assertThat(violations).containsExactly(new Violation("", "must have a"));
    }

    @Test
    void countConstantsAsMembers() {
      // When
      List<Violation> violations = violations("{\"A\":null,\"B\":1,\"D\":true}", Flags.class);

      // Then
      assertThat(violations)
          .containsExactlyInAnyOrder(
              new Violation("/A", "must not be null"),
              new Violation("/B", "must be true or false"),
              new Violation("/D", "is not a known member"));
    }

    @Test
    void countTheMembersOfAnUnwrappedOne() {
      // When
      List<Violation> violations = violations("{\"x\":\"long\",\"y\":1}", Unwrapping.class);

      // Then
      assertThat(violations)
          .containsExactly(
              new Violation("/own", "is required"),
              new Violation("/x", "must have 1 to 2 characters"),
              new Violation("/y", "is not a known member"));
    }
  }

  @Nested
  class OfAMerge {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{'owner':'a'}|/id|is needed",
          "{'id':null,'owner':'a'}|/id|is needed",
          "{'id':'1','owner':'a','name':null}|/name|must not be null",
          "{'id':'1'}|/owner|is required",
          "{'id':'1','owner':null}|/owner|cannot be taken away",
          "{'id':'1','owner':'a','level':'long'}|/level|must have 0 to 3 characters",
          "{'id':'1','owner':'a','createdAt':null}|/createdAt|cannot be changed"
        })
    void tellAbsentFromNull(String body, String pointer, String reason) {
      // When
      List<Violation> violations = violations(body.replace('\'', '"'), Merge.class);

      // Then
      assertThat(violations).containsExactly(new Violation(pointer, reason));
    }
  }

  @Nested
  class OfARule {

    @Test
    void comeWithThoseOfTheMembers() {
      // Given
      Body<Owners> body = body("{\"owners\":[{\"percent\":60},{\"percent\":50}]}", Owners.class);

      // When
      List<Violation> violations = body.check(Owners::mustNotExceedTheWhole).violations();

      // Then
      assertThat(violations)
          .containsExactly(
              new Violation("/kind", "is required"),
              new Violation("/owners", "must not be more than 100"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{'kind':'A'}|/owners",
          "{'kind':'A','owners':[{'percent':200}]}|/owners/0/percent"
        })
    void areSpentOnlyOnWhatKeptItsOwnRules(String text, String pointer) {
      // Given
      Body<Owners> body = body(text.replace('\'', '"'), Owners.class);

      // When
      List<Violation> violations = body.check(Owners::mustNotExceedTheWhole).violations();

      // Then
      assertThat(violations).extracting(Violation::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"{'owners':[]}|/kind", "{'kind':'A','owners':[{'percent':200}]}|/owners"})
    void tellWhatIsMissingFromWhatIsWrong(String text, String pointer) {
      // Given
      Violations noted = new Violations();
      noted.addAll(body(text.replace('\'', '"'), Owners.class).violations());

      // When
      var concerned = List.of("/kind", "/owners", "/owner").stream().filter(noted::concern);

      // Then
      assertThat(concerned).containsExactly(pointer);
    }

    @Test
    void findEachObjectOfAListInItsPlace() {
      // Given
      Body<Owners> body = body("{\"owners\":[{\"percent\":0},{\"percent\":9}]}", Owners.class);

      // When
      List<Shares> owners = body.members().owners();

      // Then
      assertThat(owners).extracting(Shares::percent).containsExactly(null, 9);
    }

    @Test
    void areNotAddedToValuesThatAreWrongAlready() {
      // Given
      Body<OfBusiness> body = body("{\"business\":{\"scheme\":\"x\"}}", OfBusiness.class);

      // When
      body.check(
          (members, noted) ->
              noted.attempt("/business", () -> BusinessIdentifier.of(members.business.id, "1")));

      // Then
      assertThat(body.violations()).containsExactly(new Violation("/business/id", "is required"));
    }

    @Test
    void mayBeFoundElsewhereInTheRequest() {
      // Given
      Violation ofHeader = new Violation("Idempotency-Key", "is required");

      // When
      var violations =
          body("{\"typo\":1}", Texts.class)
              .check((members, noted) -> noted.addAll(List.of(ofHeader)))
              .violations();

      // Then
      assertThat(violations)
          .containsExactlyInAnyOrder(ofHeader, new Violation("/typo", "is not a known member"));
    }
  }

  private static <T extends Record> Body<T> body(String body, Class<T> type) {
    return Body.of(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static List<Violation> violations(String body, Class<? extends Record> type) {
    HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> body(body, type).valid());
    return problem == null ? List.of() : Refused.violations(problem);
  }
}
