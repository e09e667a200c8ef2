package dev.torg.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void isNoneThatAConnectionCouldGetFirst() {
    // When
    List<Integer> ports = Stream.generate(FreePort::any).limit(100).toList();

    // Then
    assertThat(ports)
        .doesNotHaveDuplicates()
        .allSatisfy(port -> assertThat(port).isBetween(FreePort.LOWEST, FreePort.HIGHEST));
  }

  @Test
  void isGivenWithTheOneAfterIt() {
    // When
    int first = FreePort.anyPair();
    int other = FreePort.any();

    // Then
    assertThat(other).isNotIn(first, first + 1);
    assertThat(FreePort.isFree(first + 1)).isTrue();
  }

  @Test
  void isNotFreeWhileSomebodyListens() throws IOException {
    // Given
    int port = FreePort.any();

    // When
    try (ServerSocket listening = new ServerSocket(port)) {
      // Then
      assertThat(FreePort.isFree(listening.getLocalPort())).isFalse();
    }
    assertThat(FreePort.isFree(port)).isTrue();
  }
}
