package dev.torg.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests that a page names in the manner of code, and those that there are. */
final class NamedTests {

  private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))`");

  private NamedTests() {}

  static List<String> in(String line) {
    return NAME.matcher(line).results().map((MatchResult found) -> found.group(1)).toList();
  }

  static Set<String> ofTheProject() throws IOException {
    try (Stream<Path> files = Files.walk(Home.FOLDER)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
