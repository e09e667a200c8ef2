package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallerHeadersTest {

  @Test
  void countsCharactersWhateverTheyTakeOnTheWire() {
    assertThat(wrong(asBytes("ø".repeat(30)))).isEmpty();
    assertThat(wrong(asBytes("ø".repeat(31)))).isPresent();
    assertThat(wrong(asBytes("😀".repeat(30)))).isEmpty();
    assertThat(wrong("x".repeat(30))).isEmpty();
    assertThat(wrong("x".repeat(31))).isPresent();
  }

  @Test
  void takesNothingThatCannotBeSeen() {
    assertThat(wrong(asBytes("shop\u202epohs"))).isPresent();
  }

  @Test
  void readsWhatWasWritten() {
    assertThat(CallerHeaders.text(asBytes(" blåbær "))).isEqualTo("blåbær");
    assertThat(CallerHeaders.text("bl\u00e5b\u00e6r")).isEqualTo("blåbær");
    assertThat(CallerHeaders.text("already \u2013 text")).isEqualTo("already \u2013 text");
  }

  private static Optional<Violation> wrong(String value) {
    return CallerHeaders.wrong(CallerHeaders.SYSTEM_NAME, value);
  }

  /** As an HTTP server gives it. */
  private static String asBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
