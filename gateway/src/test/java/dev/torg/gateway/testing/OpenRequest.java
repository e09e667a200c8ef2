package dev.torg.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A request that its client leaves open: half sent, or with an answer that nobody takes. */
public final class OpenRequest implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int SMALL_BUFFER = 4_096;

  private final Socket socket = new Socket();

  /** Sends the lines, joined by CRLF. */
  public OpenRequest(String... lines) {
    try {
      socket.setReceiveBufferSize(SMALL_BUFFER);
      socket.connect(new InetSocketAddress("127.0.0.1", StubServices.gatewayPort()));
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(String.join("\r\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void send(String more) {
    try {
      socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether anything of the answer is here. */
  public boolean hasAnswer() {
    try {
      return socket.getInputStream().available() > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads until so many more answers have begun. */
  public void readAnswers(int count) {
    var read = new StringBuilder();
    byte[] some = new byte[SMALL_BUFFER];
    try {
      while (read.toString().split("HTTP/1.1 200", -1).length <= count) {
        int length = socket.getInputStream().read(some);
        if (length < 0) {
          throw new AssertionError("the gateway hung up after " + read);
        }
        read.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes until the gateway hangs up; fails when it does not in time. */
  public String readToEnd() {
    var read = new StringBuilder();
    byte[] some = new byte[SMALL_BUFFER];
    try {
      for (int length = 0; length >= 0; length = socket.getInputStream().read(some)) {
        read.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketTimeoutException stillOpen) {
      throw new AssertionError("the gateway did not hang up", stillOpen);
    } catch (IOException reset) {
      return read.toString();
    }
    return read.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
