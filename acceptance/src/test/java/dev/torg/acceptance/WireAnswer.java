package dev.torg.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer as it came over the wire.
 *
 * @param head status line and headers
 * @param body with the framing of chunks taken off
 */
record WireAnswer(int status, String head, String body) {

  private static final String END_OF_HEAD = "\r\n\r\n";

  static WireAnswer read(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = all.indexOf(END_OF_HEAD);
    if (!all.startsWith("HTTP/1.") || end < 0) {
      throw new AssertionError("no HTTP answer but " + bytes.length + " bytes: " + all);
    }
    String head = all.substring(0, end);
    String rest = all.substring(end + END_OF_HEAD.length());
    WireAnswer raw = new WireAnswer(Integer.parseInt(head.substring(9, 12)), head, rest);
    boolean chunked = raw.header("transfer-encoding").filter("chunked"::equals).isPresent();
    String body = chunked ? unchunked(rest) : rest;
    return new WireAnswer(
        raw.status(),
        head,
        new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  private static String unchunked(String chunks) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int endOfSize = chunks.indexOf("\r\n", at);
      int size = Integer.parseInt(chunks.substring(at, endOfSize).trim(), 16);
      if (size == 0) {
        return body.toString(StandardCharsets.ISO_8859_1);
      }
      String chunk = chunks.substring(endOfSize + 2, endOfSize + 2 + size);
      body.writeBytes(chunk.getBytes(StandardCharsets.ISO_8859_1));
      at = endOfSize + 2 + size + 2;
    }
  }

  Optional<String> header(String name) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).trim())
        .findFirst();
  }
}
