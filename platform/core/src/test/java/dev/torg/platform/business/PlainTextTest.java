package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202eb",
        "a\u200bb",
        "\ufeffa",
        "a\u2066b",
        "a\0b",
        "\ud800",
        "a\u001bb",
        "\u0378"
      })
  void whatDeceivesTheEyeOrCannotBeStoredIsNotClean(String text) {
    assertThat(PlainText.isClean(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Blåbær & sønn", "日本", "a\nb\tc", "e\u0301", "😀", "½ €"})
  void whatPeopleWriteIsCleanAndVisible(String text) {
    assertThat(PlainText.isClean(text)).isTrue();
    assertThat(PlainText.isVisible(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3164\u115f", "\u0301", "\u2028", "\u2800"})
  void whatLeavesNoMarkIsNotVisible(String text) {
    assertThat(PlainText.isVisible(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b"})
  void whatBreaksALineIsNotOne(String text) {
    assertThat(PlainText.isOneLine(text)).isFalse();
  }
}
