package dev.torg.gateway.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket to the gateway, for what no HTTP client would send. */
public final class BareConnection {

  private static final int PATIENCE_MILLIS = 10_000;

  private BareConnection() {}

  /**
   * Sends the lines, joined by CRLF, and returns all that comes back until the gateway hangs up.
   */
  public static String send(String... lines) {
    Gateway.request();
    try (var socket = new Socket("127.0.0.1", StubServices.gatewayPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for the address exactly as written, as a client that then hangs up. */
  public static String get(String address) {
    return send("GET " + address + " HTTP/1.1", "Host: torg.example", "Connection: close", "", "");
  }
}
