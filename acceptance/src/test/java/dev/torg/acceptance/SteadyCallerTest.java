package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.journey.SteadyCaller;
import dev.torg.journey.SteadyCaller.Question;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever counts what is lost sees what is lost. */
class SteadyCallerTest {

  private static final String REQUEST = "GET / HTTP/1.1\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
      })
  void notesWhatIsCutOrRefused(String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        SteadyCaller caller =
            new SteadyCaller(
                "localhost", server.getLocalPort(), List.of(() -> new Question(REQUEST, 200)))) {
      answerOnce(server, answer);

      await().until(() -> !caller.troubles().isEmpty());
      server.close();

      assertThat(caller.answered()).isEqualTo(answer.contains("200 OK") ? 1 : 0);
    }
  }

  /** And hangs up without a word of goodbye. */
  private static void answerOnce(ServerSocket server, String answer) throws IOException {
    try (Socket client = server.accept()) {
      InputStream in = client.getInputStream();
      in.readNBytes(REQUEST.length());
      client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
    }
  }
}
