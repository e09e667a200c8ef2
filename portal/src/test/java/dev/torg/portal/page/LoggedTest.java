package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.visit.PageLanguages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedTest {

  private static final Path ROOT = Path.of("..");
  private static final Path WORDS =
      ROOT.resolve("salesunit-service/src/main/java/dev/torg/salesunit/api/ChangeText.java");
  private static final Pattern WORD =
      Pattern.compile("\"(?<done>[A-Z]+[a-z ][\\w ]+)\"|\"(?<through>, [\\w ]+)\"");
  private static final Pattern FACT =
      Pattern.compile(
          "\"((?:merchant\\.merchant|partner\\.partner|productorder\\.product-order)\\.[a-z-]+\\.v1)\"");

  @Test
  void whatASalesUnitsLogSaysIsTranslated() throws IOException {
    Set<String> said = new TreeSet<>();
    WORD.matcher(Files.readString(WORDS))
        .results()
        .filter(word -> !word.group().matches("\"(Allowed|Torg)\""))
        .forEach(
            word -> {
              if (word.group(1) != null) {
                said.add(word.group(1));
              } else {
                said.add("Partner" + word.group(2));
                said.add("Merchant" + word.group(2));
              }
            });

    assertThat(said).hasSizeGreaterThan(20).contains("Updated logo", "Partner, using the portal");
    for (Locale language : PageLanguages.OFFERED) {
      assertThat(said)
          .allSatisfy(
              text ->
                  assertThat(Texts.in(language).stringPropertyNames())
                      .contains("log_" + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_")));
    }
  }

  @Test
  void theActsThatPagesShowAreTranslated() throws IOException {
    Set<String> facts = new TreeSet<>();
    FACT.matcher(Files.readString(ROOT.resolve("docs/api/asyncapi.json")))
        .results()
        .forEach(found -> facts.add(found.group(1)));

    assertThat(facts).hasSizeGreaterThan(20);
    for (Locale language : PageLanguages.OFFERED) {
      assertThat(facts)
          .allSatisfy(fact -> assertThat(Logged.fact(fact, language)).isNotEqualTo(fact));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Updated logo                  | Logoen endret
          skipLandingPage set to true   | Kan hoppe over landingssiden: Ja
          captureType set to Reserve    | Hvordan pengene trekkes: Reserve
          Partner, using the portal     | Partner, i portalen
          Something else                | Something else
          """)
  void norwegiansReadItInNorwegian(String text, String words) {
    assertThat(Logged.words(text, Locale.forLanguageTag("nb"))).isEqualTo(words);
  }

  @Test
  void valuesAreInWordsWhereThereAreWords() {
    Locale norwegian = Locale.forLanguageTag("nb");

    assertThat(Logged.value("status", "ACTIVE", norwegian)).isEqualTo("Aktiv");
    assertThat(Logged.value("paymentAllowed", "false", norwegian)).isEqualTo("Nei");
    assertThat(Logged.value("name", "ACTIVE", norwegian)).isEqualTo("ACTIVE");
  }
}
