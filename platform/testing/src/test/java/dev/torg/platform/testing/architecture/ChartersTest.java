package dev.torg.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartersTest {

  @TempDir Path sources;

  @Test
  void findsANameThatNoPackageHas() throws IOException {
    // Given
    charter("order", "Rooms: {@code api} and {@code store}.");
    charter("order/api", "Resources.");

    // When
    List<String> found = new Charters(sources).namesOfNothing();

    // Then
    assertThat(found).containsExactly("order/package-info.java: store");
  }

  @Test
  void leavesAllOtherCodeAlone() throws IOException {
    // Given
    charter("order", "Writes {@code torg.orders} and {@code Order}.");

    // When
    List<String> found = new Charters(sources).namesOfNothing();

    // Then
    assertThat(found).isEmpty();
  }

  private void charter(String folder, String text) throws IOException {
    Path directory = Files.createDirectories(sources.resolve(folder));
    Files.writeString(directory.resolve("package-info.java"), "/** " + text + " */");
  }
}
