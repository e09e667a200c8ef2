package dev.torg.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as bytes on the wire, so that it may be anything; an HTTP client would correct it.
 *
 * @param target the request target, in ISO 8859-1
 * @param headers whole lines, in ISO 8859-1
 */
record WireCall(String method, String target, List<String> headers, byte @Nullable [] body) {

  private static final int PATIENCE_MILLIS = 30_000;

  WireCall with(String header) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    return new WireCall(method, target, more, body);
  }

  WireCall withMethod(String other) {
    return new WireCall(other, target, headers, body);
  }

  WireCall withTarget(String other) {
    return new WireCall(method, other, headers, body);
  }

  WireCall withBody(byte[] other) {
    return new WireCall(method, target, headers, other);
  }

  WireCall without(String header) {
    List<String> fewer = new ArrayList<>(headers);
    fewer.removeIf(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    return new WireCall(method, target, fewer, body);
  }

  /** Sends it on a connection of its own, and reads until the server closes that. */
  WireAnswer send(URI gateway) {
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(bytes(gateway));
      out.flush();
      return WireAnswer.read(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + this, e);
    }
  }

  private byte[] bytes(URI gateway) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(gateway.getAuthority()).append("\r\nConnection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body != null) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    if (body != null) {
      bytes.write(body);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    String start = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return String.join("\n", shortened(method + " " + target), shortened(headers.toString()))
        + "\n"
        + shortened(start);
  }

  private static String shortened(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…" + text.length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WireCall call
        && method.equals(call.method)
        && target.equals(call.target)
        && headers.equals(call.headers)
        && Arrays.equals(body, call.body);
  }

  @Override
  public int hashCode() {
    return target.hashCode();
  }
}
