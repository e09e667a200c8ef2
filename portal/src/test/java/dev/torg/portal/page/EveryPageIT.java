package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.testing.HtmlMistakes;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.SampleVisit;
import dev.torg.portal.testing.StubApi;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @BeforeEach
  void thereIsSomethingToShow() {
    SampleApi.begin();
  }

  static Stream<SampleVisit> visits() {
    return SampleVisit.all();
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
}
