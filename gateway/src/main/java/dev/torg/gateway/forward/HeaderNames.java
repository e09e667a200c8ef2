package dev.torg.gateway.forward;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Names of headers, in whatever case they are sent; a look makes no new string. */
final class HeaderNames {

  private final List<List<String>> byLength;

  private HeaderNames(List<List<String>> byLength) {
    this.byLength = byLength;
  }

  static HeaderNames of(String... names) {
    int longest = Arrays.stream(names).mapToInt(String::length).max().orElse(0);
    return new HeaderNames(
        IntStream.rangeClosed(0, longest).mapToObj(length -> ofLength(length, names)).toList());
  }

  private static List<String> ofLength(int length, String... names) {
    return Arrays.stream(names).filter(name -> name.length() == length).toList();
  }

  boolean contains(String name) {
    if (name.length() < byLength.size()) {
      for (String known : byLength.get(name.length())) {
        if (known.equalsIgnoreCase(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
