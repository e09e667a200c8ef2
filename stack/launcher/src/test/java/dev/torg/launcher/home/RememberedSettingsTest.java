package dev.torg.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedSettingsTest {

  @TempDir Path folder;

  @Test
  void keepsASecretOverRestarts() {
    // Given
    String first = settings().secret("database.partner");

    // When
    String second = settings().secret("database.partner");

    // Then
    assertThat(second).isEqualTo(first).hasSize(64);
    assertThat(settings().secret("database.merchant")).isNotEqualTo(first);
  }

  @Test
  void takesAnotherPortWhenTheOldOneIsTaken() throws Exception {
    // Given
    int first = settings().port("kafka", Set.of());

    // When
    int second;
    try (ServerSocket taken = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
      assertThat(taken.isBound()).isTrue();
      second = settings().port("kafka", Set.of());
    }

    // Then
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void canBeReadByItsOwnerOnly() throws Exception {
    // When
    settings().secret("operator");

    // Then
    Path file = StackHome.in(folder).state().resolve("settings.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private RememberedSettings settings() {
    return new RememberedSettings(StackHome.in(folder));
  }
}
