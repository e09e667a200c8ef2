package dev.torg.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void givesANumberAndAnId() {
    // Given
    UUID id = UUID.fromString("0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b");
    // When
    Cursor number = Cursor.parse(new Cursor("42").text());
    Cursor uuid = Cursor.parse(new Cursor(id.toString()).text());
    // Then
    assertThat(number.number()).isEqualTo(42);
    assertThat(uuid.uuid()).isEqualTo(id);
  }

  @Test
  void refusesTheKeyOfAnotherList() {
    // When
    Cursor foreign = new Cursor("Fjord Fitness");
    // Then
    assertRefused(foreign::number);
    assertRefused(foreign::uuid);
    assertRefused(() -> foreign.key(Pattern.compile("[a-z]+")));
  }

  private static void assertRefused(ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
  }
}
