package dev.torg.platform.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ReachableTest {

  private static final int REFUSED = 401;

  @Test
  void tellsTheStatus() throws Exception {
    // Given
    HttpServer server = server();
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(REFUSED, -1);
          exchange.close();
        });
    server.start();

    // When
    String got = Reachable.ask("http://127.0.0.1:" + server.getAddress().getPort() + "/");

    // Then
    server.stop(0);
    assertThat(got).isEqualTo("401");
  }

  @Test
  void tellsThatNobodyListens() throws Exception {
    // Given
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    // When
    String got = Reachable.ask("http://127.0.0.1:" + port + "/");

    // Then
    assertThat(got).contains("ConnectException");
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }
}
