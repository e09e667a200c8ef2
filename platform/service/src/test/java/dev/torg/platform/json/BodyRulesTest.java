package dev.torg.platform.json;

import static dev.torg.platform.json.Refused.body;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules between members add to what is noted of each. */
class BodyRulesTest {

  record Inner(@Nullable String x) {}

  enum Kind {
    B,
    A,
    C
  }

  record Business(@NotNull @Size(max = 30) String scheme, @NotNull @Size(max = 50) String id) {
    Business {
      BusinessIdentifier.of(scheme, id);
    }
  }

  record OfBusiness(@NotNull Business business) {}

  record Crowded(@Nullable Inner inner, @NotNull Business business) {}

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
      value = {"{'kind':'A'}|/owners", "{'kind':'A','owners':[{'percent':200}]}|/owners/0/percent"})
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
  void areNotSpentOnValuesOfWhichThereIsNoRoomToTell() {
    // Given
    String typos = IntStream.range(0, 100).mapToObj(i -> "\"t" + i + "\":1").collect(joining(","));
    String text = "{\"inner\":{" + typos + "},\"business\":{\"scheme\":\"x\"}}";
    Body<Crowded> body = body(text, Crowded.class);

    // When
    body.check(
        (members, noted) ->
            noted.attempt("/business", () -> BusinessIdentifier.of(members.business.id, "1")));

    // Then
    assertThat(body.violations())
        .hasSize(100)
        .allMatch(violation -> violation.pointer().startsWith("/inner/t"));
  }

  @Test
  void mayBeFoundElsewhereInTheRequest() {
    // Given
    Violation ofHeader = new Violation("Idempotency-Key", "is required");

    // When
    var violations =
        body("{\"typo\":1}", Inner.class)
            .check((members, noted) -> noted.addAll(List.of(ofHeader)))
            .violations();

    // Then
    assertThat(violations)
        .containsExactlyInAnyOrder(ofHeader, new Violation("/typo", "is not a known member"));
  }
}
