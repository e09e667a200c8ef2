package dev.torg.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.stack.home.RememberedSettings;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import dev.torg.stack.process.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {

  @TempDir Path folder;

  @Test
  void saysWhichPortIsTaken() throws Exception {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      // When, Then
      assertThatThrownBy(() -> StackPorts.choose(port, settings()))
          .isInstanceOf(CommandFailed.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("--port");
    }
  }

  @Test
  void givesTheSamePortsAtTheNextStart() {
    // Given
    int gateway = FreePort.any();
    StackPorts first = StackPorts.choose(gateway, settings());

    // When
    StackPorts second = StackPorts.choose(gateway, settings());

    // Then
    assertThat(second).isEqualTo(first);
  }

  private RememberedSettings settings() {
    return new RememberedSettings(StackHome.in(folder));
  }
}
