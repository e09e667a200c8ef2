package dev.torg.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.FreePort;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPortsTest {

  private static final List<ServiceDeclaration> SERVICES = ServiceDeclarations.here().services();

  @TempDir Path folder;

  @Test
  void saysWhichPortIsTaken() throws Exception {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      // When, Then
      assertThatThrownBy(() -> StackPorts.choose(port, SERVICES, settings()))
          .isInstanceOf(CommandFailed.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("--port");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_535, 99_999})
  void saysWhatAPortCanBe(int port) {
    // When, Then
    assertThatThrownBy(() -> StackPorts.choose(port, SERVICES, settings()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("--port takes a number from 1 to 65534");
  }

  @Test
  void givesTheSamePortsAtTheNextStart() {
    // Given
    int gateway = FreePort.anyPair();
    StackPorts first = StackPorts.choose(gateway, SERVICES, settings());

    // When
    StackPorts second = StackPorts.choose(gateway, SERVICES, settings());

    // Then
    assertThat(second).isEqualTo(first);
  }

  @Test
  void givesNobodyThePortsThatWereTyped() {
    // Given
    StackPorts before = StackPorts.choose(FreePort.anyPair(), SERVICES, settings());

    // When
    StackPorts gateway = StackPorts.choose(before.kafka(), SERVICES, settings());
    StackPorts eid = StackPorts.choose(gateway.postgres() - 1, SERVICES, settings());

    // Then
    assertThat(all(gateway)).doesNotHaveDuplicates();
    assertThat(all(eid)).doesNotHaveDuplicates();
  }

  private static List<Integer> all(StackPorts ports) {
    return Stream.concat(
            Stream.of(
                ports.gateway(),
                ports.eid(),
                ports.mail(),
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController()),
            SERVICES.stream().flatMap(service -> all(service, ports.of(service.module()))))
        .toList();
  }

  /** What is public listens where the gateway does. */
  private static Stream<Integer> all(ServiceDeclaration service, StackPorts.Listening listening) {
    return service.isPublic()
        ? Stream.of(listening.management())
        : Stream.of(listening.port(), listening.management());
  }

  private RememberedSettings settings() {
    return new RememberedSettings(StackHome.in(folder));
  }
}
