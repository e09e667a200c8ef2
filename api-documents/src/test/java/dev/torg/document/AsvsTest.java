package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The answers to the verification standard are complete and name no test that is not there. */
class AsvsTest {

  /** Levels 1 and 2 of version 5.0.0 have 70 and 183 requirements. */
  private static final int REQUIREMENTS = 70 + 183;

  private static final Pattern ROW =
      Pattern.compile("\\| V\\d+\\.\\d+\\.\\d+ \\| [^|]+ \\| [^| ][^|]+ \\|");

  @Test
  void answersEachRequirementOnce() throws IOException {
    List<String> rows = rows();

    assertThat(rows).hasSize(REQUIREMENTS).allMatch(ROW.asMatchPredicate());
    assertThat(rows.stream().map(row -> row.split(" ", 3)[1]).distinct()).hasSize(REQUIREMENTS);
  }

  @Test
  void namesTestsThatExist() throws IOException {
    Set<String> tests = NamedTests.ofTheProject();

    assertThat(rows()).allSatisfy(row -> assertThat(tests).containsAll(NamedTests.in(row)));
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Home.FOLDER.resolve("docs/asvs.md")).stream()
        .filter(line -> line.startsWith("| V"))
        .toList();
  }
}
