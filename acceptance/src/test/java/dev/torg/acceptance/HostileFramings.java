package dev.torg.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Ways to say where a body ends that are wrong, and names of hosts that are none. */
final class HostileFramings {

  /** What follows the other headers; the second of two requests in one must never be answered. */
  private static final List<String> FRAMINGS =
      List.of(
          "Transfer-Encoding: chunked||xyz|hello|0||",
          "Transfer-Encoding: chunked||-5|hello|0||",
          "Transfer-Encoding: chunked||fffffffffffffffff|hello|0||",
          "Transfer-Encoding: gzip, chunked||hello",
          "Transfer-Encoding: identity||hello",
          "Transfer-Encoding: chunked, chunked||0||",
          "Transfer-Encoding: chunked|Content-Length: 5||0||",
          "Content-Length: 5|Content-Length: 6||hello",
          "Content-Length: 5, 6||hello",
          "Content-Length: +5||hello",
          "Content-Length: -5||hello",
          "Content-Length: 0x5||hello",
          "Content-Length: 99999999999999999999||hello",
          "Content-Length: 1000000||hello",
          "Content-Length:||hello",
          "Content-Length : 5||hello",
          "no colon||",
          "X: a\u0000b||",
          ": nameless||");

  private static final List<String> HALVES =
      List.of("Content-Length: 50||{\"x\":", "Transfer-Encoding: chunked||5|hel");

  private static final List<String> HOSTS =
      List.of(
          "Host:",
          "Host: a b",
          "Host: a/b",
          "Host: user@a",
          "Host: a:b",
          "Host: [::1",
          "Host: \u00e5.example",
          "Host: a|Host: a",
          "Host: a|host: b",
          "X-No-Host: a");

  /** A body of which the rest never comes is waited for; so few of them. */
  private static final int BROKEN_PER_HALF_BODY = 100;

  private final Random random;

  HostileFramings(Random random) {
    this.random = random;
  }

  /** The same call, refused for how it is written. */
  WireCall broken(WireCall call) {
    if (random.nextInt(BROKEN_PER_HALF_BODY) == 0) {
      return call.withRest(text(pick(HALVES)));
    }
    return random.nextInt(3) == 0
        ? call.withHost(lines(pick(HOSTS)))
        : call.withRest(text(pick(FRAMINGS)));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static byte[] text(String lines) {
    return lines(lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String lines(String lines) {
    return lines.replace("|", "\r\n");
  }
}
