package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/version}, in a copy of what it changes. */
class RaisedVersionTest {

  private static final String CHART = "deploy/chart/torg/Chart.yaml";

  @TempDir Path copy;

  @BeforeEach
  void copyWhatNamesTheVersion() throws IOException {
    for (String file : List.of(CHART, "CHANGELOG.md", "deploy/version")) {
      copy(Path.of(file));
    }
    for (Path pom : poms(Checkout.ROOT)) {
      copy(pom);
    }
  }

  @Test
  void standsEverywhere() throws IOException {
    // Given
    String before = version(Path.of("pom.xml"));
    // When
    raise("98.7.6");
    // Then
    assertThat(poms(copy)).hasSizeGreaterThan(20).allSatisfy(pom -> assertRaised(pom, before));
    assertThat(text(Path.of(CHART))).contains("\nversion: 98.7.6\nappVersion: 98.7.6\n");
    assertThat(text(Path.of("CHANGELOG.md")))
        .containsPattern("\n## Unreleased\n\n## 98\\.7\\.6 \\(\\d{4}-\\d\\d-\\d\\d\\)\n\n###");
  }

  @Test
  void ofTheNextOneHasNoHeadingYet() throws IOException {
    // Given
    String changelog = text(Path.of("CHANGELOG.md"));
    // When
    raise("98.8.0-SNAPSHOT");
    // Then
    assertThat(version(Path.of("gateway/pom.xml"))).isEqualTo("98.8.0-SNAPSHOT");
    assertThat(text(Path.of("CHANGELOG.md"))).isEqualTo(changelog);
  }

  @Test
  void thatIsNoneChangesNothing() throws IOException {
    // Given
    String before = version(Path.of("pom.xml"));
    // When
    assertThat(Stream.of("", "1.2", "v1.2.3", "1.2.3-rc1", "01.2.3", before))
        .allSatisfy(
            version ->
                assertThat(command(version)).matches(command -> !command.succeeds(), "is refused"));
    // Then
    assertThat(version(Path.of("pom.xml"))).isEqualTo(before);
  }

  private void assertRaised(Path pom, String before) throws IOException {
    String raised = text(pom).replaceFirst("98\\.7\\.6", before);
    assertThat(version(pom)).isEqualTo("98.7.6");
    assertThat(raised).isEqualTo(Checkout.text(pom.toString()));
  }

  /** Of the module, or of its parent where it names none: the first one that there is. */
  private String version(Path pom) throws IOException {
    return text(pom).replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
  }

  private void raise(String version) throws CommandFailed {
    command(version).run();
  }

  private Command command(String version) {
    return new Command(List.of(copy.resolve("deploy/version").toString(), version));
  }

  private void copy(Path file) throws IOException {
    Files.createDirectories(copy.resolve(file).getParent());
    Files.copy(Checkout.ROOT.resolve(file), copy.resolve(file));
  }

  private String text(Path file) throws IOException {
    return Files.readString(copy.resolve(file));
  }

  private static List<Path> poms(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .map(root::relativize)
          .filter(file -> !file.toString().contains("target"))
          .toList();
    }
  }
}
