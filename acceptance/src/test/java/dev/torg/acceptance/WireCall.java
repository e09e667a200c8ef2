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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as bytes on the wire, so that it may be anything; an HTTP client would correct it.
 *
 * @param target the request target, in ISO 8859-1
 * @param host the line that names the host, or several; null for the usual one
 * @param headers whole lines, in ISO 8859-1
 * @param rest what follows the headers instead of a length, an empty line and the body
 */
record WireCall(
    String method,
    String target,
    @Nullable String host,
    List<String> headers,
    byte @Nullable [] body,
    byte @Nullable [] rest) {

  private static final int PATIENCE_MILLIS = 30_000;

  WireCall(String method, String target, List<String> headers) {
    this(method, target, null, headers, null, null);
  }

  WireCall withHost(String lines) {
    return new WireCall(method, target, lines, headers, body, rest);
  }

  WireCall withRest(byte[] other) {
    return new WireCall(method, target, host, headers, null, other);
  }

  WireCall with(String header) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    return new WireCall(method, target, host, more, body, rest);
  }

  WireCall withMethod(String other) {
    return new WireCall(other, target, host, headers, body, rest);
  }

  WireCall withTarget(String other) {
    return new WireCall(method, other, host, headers, body, rest);
  }

  WireCall withBody(byte[] other) {
    return new WireCall(method, target, host, headers, other, rest);
  }

  WireCall without(String header) {
    List<String> fewer = new ArrayList<>(headers);
    fewer.removeIf(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    return new WireCall(method, target, host, fewer, body, rest);
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
    head.append(host == null ? "Host: " + gateway.getAuthority() : host);
    head.append("\r\nConnection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (rest == null && body != null) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append(rest == null ? "\r\n" : "");
    bytes.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    byte[] end = rest == null ? body : rest;
    if (end != null) {
      bytes.write(end);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    byte[] end = rest == null ? body : rest;
    String start = end == null ? "" : new String(end, StandardCharsets.UTF_8);
    return String.join(
            "\n", shortened(method + " " + target), host + " " + shortened(headers.toString()))
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
        && Objects.equals(host, call.host)
        && Arrays.equals(body, call.body)
        && Arrays.equals(rest, call.rest);
  }

  @Override
  public int hashCode() {
    return target.hashCode();
  }
}
