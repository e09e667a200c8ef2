package dev.torg.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "fi,  nb-NO;q=0.9, fi",
    ",    no,          nb",
    ",    nn-NO,       nb",
    ",    'de,da;q=0.5', da",
    ",    de,          en",
    ",    ',;=',       en",
    ",    ,            en",
    "xx,  da,          da",
    "en-XA, nb,        en-XA"
  })
  void whatWasChosenWinsThenWhatTheBrowserAsksFor(
      @Nullable String chosen, @Nullable String accepted, String best) {
    assertThat(PageLanguages.best(chosen, accepted).toLanguageTag()).isEqualTo(best);
  }
}
