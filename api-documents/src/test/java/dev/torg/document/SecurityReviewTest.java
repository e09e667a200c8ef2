package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The security review names no test that is not there. */
class SecurityReviewTest {

  @Test
  void eachMendIsHeldByTestsThatExist() throws IOException {
    // Given
    List<String> named =
        Files.readAllLines(Home.FOLDER.resolve("docs/security-review.md")).stream()
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
