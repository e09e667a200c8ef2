package dev.torg.acceptance;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What of a page hinders people, as axe finds it. */
final class Hindrances {

  private static final String FIND =
      """
      const [options, done] = arguments;
      axe.run({resultTypes: ['violations'], ...options}).then(found =>
          done(found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html))));\
      """;
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final Map<String, Object> EVERY_RULE = Map.of();
  private static final Map<String, Object> RULES_OF_COLOUR = Map.of("runOnly", COLOURS);
  private static final Map<String, Object> OTHER_RULES =
      Map.of(
          "rules", COLOURS.stream().collect(toMap(rule -> rule, rule -> Map.of("enabled", false))));

  private Hindrances() {}

  /** Brings axe into each page that is opened from now on. */
  static void lookFor(ChromeDriver driver) {
    try (InputStream axe = Hindrances.class.getResourceAsStream("/axe.min.js")) {
      byte[] script = Objects.requireNonNull(axe).readAllBytes();
      driver.executeCdpCommand(
          "Page.addScriptToEvaluateOnNewDocument",
          Map.of("source", new String(script, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> all(ChromeDriver driver) {
    return findIn(driver, EVERY_RULE);
  }

  static List<String> besidesColour(ChromeDriver driver) {
    return findIn(driver, OTHER_RULES);
  }

  static List<String> ofColour(ChromeDriver driver) {
    return findIn(driver, RULES_OF_COLOUR);
  }

  /** With everything folded out. */
  private static List<String> findIn(ChromeDriver driver, Map<String, Object> options) {
    driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    Object found = Objects.requireNonNull(driver.executeAsyncScript(FIND, options));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
