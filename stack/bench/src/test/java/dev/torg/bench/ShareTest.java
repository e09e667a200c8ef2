package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void tellsHowManyPrefillsFitIntoWhatTheDatabaseDoesAlone() {
    List<Measured> measured =
        List.of(
            measured("prefill a product order", 500),
            measured("the database alone, as a prefill", 2_000));

    assertThat(Share.among(measured))
        .containsExactly(
            new Share("prefill a product order", "the database alone, as a prefill", 0.25));
  }

  @Test
  void isLeftOutWhereOneOfTheTwoWasNotMeasured() {
    assertThat(Share.among(List.of(measured("list price packages", 500)))).isEmpty();
  }

  private static Measured measured(String name, double perSecond) {
    return new Measured(name, perSecond, 1, 2, null, 0, 1);
  }
}
