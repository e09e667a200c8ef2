package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names no test that is not there. */
class ThreatModelTest {

  private static final Pattern TEST_NAME = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");

  @Test
  void eachStatementIsHeldByTestsThatExist() throws IOException {
    // Given
    List<String> statements =
        Files.readAllLines(Home.FOLDER.resolve("docs/threat-model.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .toList();

    // When
    Set<String> tests = testsOfTheProject();

    // Then
    assertThat(statements).hasSizeGreaterThan(20);
    assertThat(statements).allSatisfy(line -> assertThat(tests).containsAll(testsIn(line)));
    assertThat(statements).allSatisfy(line -> assertThat(testsIn(line)).isNotEmpty());
  }

  private static List<String> testsIn(String line) {
    return TEST_NAME.matcher(line).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Set<String> testsOfTheProject() throws IOException {
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
