package dev.torg.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A page of the portal, and what each visitor gets.
 *
 * @param path with names in braces
 * @param outcomes in the order of the visitors
 */
record PortalPage(String path, List<String> outcomes) {

  /** Who comes to a page. */
  enum Visitor {
    NOBODY,
    PERSON,
    MERCHANT,
    PARTNER,
    OPERATOR
  }

  static List<PortalPage> all() {
    try (InputStream file = PortalPage.class.getResourceAsStream("/portal-pages.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .map(cells -> new PortalPage(cells.get(0), cells.subList(1, cells.size())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String outcome(Visitor visitor) {
    return outcomes.get(visitor.ordinal());
  }

  /** Whether the visitor sees it. */
  boolean shows(Visitor visitor) {
    return isLookedAt(visitor) || outcome(visitor).equals("yes");
  }

  boolean isLookedAt(Visitor visitor) {
    return outcome(visitor).equals("look");
  }
}
