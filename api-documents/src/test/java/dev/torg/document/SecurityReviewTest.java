package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The security review answers each finding, and names no test that is not there. */
class SecurityReviewTest {

  private static final Path REVIEW = Home.FOLDER.resolve("docs/security-review.md");
  private static final Map<String, Integer> FINDINGS = Map.of("H", 4, "M", 15, "L", 16, "F", 23);

  @Test
  void eachFindingIsAnswered() throws IOException {
    // Given
    List<String> findings =
        FINDINGS.entrySet().stream()
            .flatMap(
                kind ->
                    IntStream.rangeClosed(1, kind.getValue())
                        .mapToObj(number -> kind.getKey() + number))
            .toList();

    // When
    List<String> answered =
        Files.readAllLines(REVIEW).stream()
            .filter(line -> line.startsWith("| "))
            .flatMap(line -> Stream.of(line.split("\\|")[1].strip().split(", ")))
            .toList();

    // Then
    assertThat(answered).containsAll(findings);
  }

  @Test
  void eachMendIsHeldByTestsThatExist() throws IOException {
    // Given
    List<String> named =
        Files.readAllLines(REVIEW).stream()
            .filter(line -> line.startsWith("| "))
            .flatMap(line -> NamedTests.in(line).stream())
            .toList();

    // When
    Set<String> tests = NamedTests.ofTheProject();

    // Then
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(tests).containsAll(named);
  }
}
