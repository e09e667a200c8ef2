package dev.torg.platform.json;

import static dev.torg.platform.json.Refused.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is noted of objects: of their constructors, of members that are theirs, and of what is
 * absent or null.
 */
class BodyObjectsTest {

  enum Kind {
    B,
    A,
    C
  }

  record Inner(@Size(min = 1, max = 2) @Nullable String x) {}

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
