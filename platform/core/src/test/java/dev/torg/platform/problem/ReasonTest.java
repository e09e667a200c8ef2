package dev.torg.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void eachIsKnownByItsWords() {
    Reason.all()
        .forEach(
            (code, words) ->
                assertThat(Reason.of(words.replace("{0}", "7").replace("{1}", "a, b")))
                    .get()
                    .extracting(Reason::code)
                    .isEqualTo(code));
  }

  @Test
  void keepsWhatStandsInItForTheValue() {
    assertThat(Reason.of("must have 1 to 35 characters"))
        .contains(new Reason("length", List.of("1", "35")));
    assertThat(Reason.of("must be one of CHECKOUT, LOGIN"))
        .contains(new Reason("choice", List.of("CHECKOUT, LOGIN")));
    assertThat(Reason.of("is required")).contains(new Reason("required", List.of()));
  }

  @Test
  void whatNobodyListedHasNone() {
    assertThat(Reason.of("must have a moon that nobody has seen")).isEmpty();
    assertThat(Reason.of("")).isEmpty();
  }
}
