package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.testing.HtmlMistakes;
import dev.torg.portal.testing.PseudoPage;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.SampleVisit;
import dev.torg.portal.testing.StubApi;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page. */
@QuarkusTest
@WithTestResource(StubApi.class)
class EveryPageIT {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final String END = "Page.html";

  private static final Set<String> NAMES = names();

  @BeforeEach
  void thereIsSomethingToShow() {
    SampleApi.begin();
  }

  static Stream<SampleVisit> visits() {
    return SampleVisit.all();
  }

  /** Of things and people, and of months, as English has them. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>(SampleApi.names());
    names.addAll(SampleVisit.NAMES);
    names.addAll(List.of("Torg", "MSN", "AM", "PM", "ms"));
    Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .forEach(names::add);
    return names;
  }

  @Test
  void noneIsForgotten() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      assertThat(visits().map(SampleVisit::page).distinct())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(END))
                  .map(name -> name.replace(".html", ""))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("visits")
  void itsHtmlIsWithoutMistakes(SampleVisit visit) {
    assertThat(HtmlMistakes.in(visit.html("en"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("visits")
  void whatItSaysIsTranslated(SampleVisit visit) {
    assertThat(PseudoPage.untranslated(visit.html("en-XA")))
        .allMatch(word -> NAMES.contains(word), "is a name");
  }
}
