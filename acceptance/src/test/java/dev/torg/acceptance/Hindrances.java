package dev.torg.acceptance;

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
      const [rules, done] = arguments;
      axe.run({resultTypes: ['violations'], ...(rules.length && {runOnly: rules})}).then(found =>
          done(found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html))));\
      """;
  private static final List<String> EVERY_RULE = List.of();
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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

  /** With everything folded out. */
  static List<String> all(ChromeDriver driver) {
    driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    return find(driver, EVERY_RULE);
  }

  static List<String> ofColour(ChromeDriver driver) {
    return find(driver, COLOURS);
  }

  private static List<String> find(ChromeDriver driver, List<String> rules) {
    Object found = Objects.requireNonNull(driver.executeAsyncScript(FIND, rules));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
