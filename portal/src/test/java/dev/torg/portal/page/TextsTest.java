package dev.torg.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.portal.visit.PageLanguages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern NAMED = Pattern.compile("\\bt:(\\w+)");
  private static final Pattern TABLE = Pattern.compile("(?s)\\{#table .*?\\{/table}");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  static Stream<Locale> languages() {
    return PageLanguages.OFFERED.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysTheSame(Locale locale) {
    assertThat(Texts.in(locale).stringPropertyNames())
        .isEqualTo(Texts.in(Locale.ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void valuesHaveTheSamePlacesInEveryLanguage(Locale locale) {
    Texts.in(Locale.ENGLISH)
        .forEach(
            (name, text) ->
                assertThat(places(Texts.in(locale).getProperty(name.toString(), "")))
                    .as(name.toString())
                    .isEqualTo(places(text.toString())));
  }

  @Test
  void everyTextOfATemplateIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        NAMED
            .matcher(Files.readString(file, UTF_8))
            .results()
            .map(found -> found.group(1))
            .forEach(named::add);
      }
    }
    assertThat(named).isNotEmpty();
    assertThat(Texts.in(Locale.ENGLISH).stringPropertyNames()).containsAll(named);
  }

  /** On a telephone the headings are not there. */
  @Test
  void everyCellOfATableSaysWhatItIs() throws IOException {
    List<String> tables = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        TABLE
            .matcher(Files.readString(file, UTF_8))
            .results()
            .forEach(it -> tables.add(it.group()));
      }
    }
    assertThat(tables)
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table).contains("<td data-label=").doesNotContain("<td>"));
  }

  @Test
  void anUnknownTextIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Texts.of("no_such_text", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePseudoLanguageIsLongerAndReadable() {
    assertThat(Texts.of("log_out", PageLanguages.PSEUDO)).isEqualTo("[Lóg óút ~]");
  }

  private static Set<String> places(String text) {
    return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }
}
