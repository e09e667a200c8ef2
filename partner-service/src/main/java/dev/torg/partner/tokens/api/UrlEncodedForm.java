package dev.torg.partner.tokens.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a body of the kind {@code application/x-www-form-urlencoded}.
 *
 * <p>Jakarta REST could do it, but fails with a 500 at a percent sign without digits.
 */
final class UrlEncodedForm {

  private UrlEncodedForm() {}

  /** The first value of that name; empty when there is none, or none that can be decoded. */
  static Optional<String> value(byte[] body, String name) {
    String start = name + "=";
    return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&", -1))
        .filter(pair -> pair.startsWith(start))
        .findFirst()
        .flatMap(pair -> decoded(pair.substring(start.length())));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
