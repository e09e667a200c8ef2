package dev.torg.partner.tokens.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a body of the kind {@code application/x-www-form-urlencoded}.
 *
 * <p>Jakarta REST could do it, but fails with a 500 at a percent sign without digits.
 */
final class UrlEncodedForm {

  private UrlEncodedForm() {}

  /**
   * The one value of that name; empty when there is none, none that can be decoded, or another one:
   * nobody could say which was meant (RFC 6749, 3.2).
   */
  static Optional<String> value(byte[] body, String name) {
    List<String> pairs =
        Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&", -1))
            .filter(pair -> decoded(pair.split("=", 2)[0]).filter(name::equals).isPresent())
            .toList();
    return pairs.size() == 1 && pairs.get(0).contains("=")
        ? decoded(pairs.get(0).split("=", 2)[1])
        : Optional.empty();
  }

  static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
