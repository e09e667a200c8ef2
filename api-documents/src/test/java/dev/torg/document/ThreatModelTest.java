package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The threat model names no test that is not there. */
class ThreatModelTest {

  @Test
  void eachStatementIsHeldByTestsThatExist() throws IOException {
    // Given
    List<String> statements =
        Files.readAllLines(Home.FOLDER.resolve("docs/threat-model.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .toList();

    // When
    Set<String> tests = NamedTests.ofTheProject();

    // Then
    assertThat(statements).hasSizeGreaterThan(20);
    assertThat(statements).allSatisfy(line -> assertThat(tests).containsAll(NamedTests.in(line)));
    assertThat(statements).allSatisfy(line -> assertThat(NamedTests.in(line)).isNotEmpty());
  }
}
