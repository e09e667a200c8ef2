package dev.torg.platform.testing.outage;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Does with the line of this JVM what is called in, one word a call. */
final class LineOperator {

  /** Where it is called; a system property, since Quarkus loads the classes of tests repeatedly. */
  private static final String PORT = "torg.test.line.operator";

  private LineOperator() {}

  /** Lays a line, and returns its port. */
  static int lineTo(int databasePort) {
    try {
      DatabaseLine line = new DatabaseLine(databasePort);
      ServerSocket calls = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      System.setProperty(PORT, Integer.toString(calls.getLocalPort()));
      DatabaseLine.inBackground(
          () -> {
            while (true) {
              answer(calls, line);
            }
          });
      return line.port();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it is done. */
  static void call(String word) {
    try (Socket call = new Socket(InetAddress.getLoopbackAddress(), port())) {
      call.getOutputStream().write((word + '\n').getBytes(StandardCharsets.US_ASCII));
      if (call.getInputStream().read() < 0) {
        throw new IllegalStateException("not done: " + word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port() {
    return requireNonNull(Integer.getInteger(PORT), "no line was laid");
  }

  private static void answer(ServerSocket calls, DatabaseLine line) throws IOException {
    try (Socket call = calls.accept()) {
      var in = new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII);
      line.obey(requireNonNull(new BufferedReader(in).readLine()));
      call.getOutputStream().write(1);
    }
  }
}
