package dev.torg.notification.endpoints.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code q}: a part of an address, or how an id begins. */
final class SearchParameter {

  private static final int LONGEST = 200;

  private SearchParameter() {}

  /** In small letters; empty for all. */
  static String parse(@Nullable String text) {
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    if (wanted.length() > LONGEST || wanted.indexOf('\0') >= 0) {
      throw Problems.invalid(
          List.of(new Violation("q", "must have at most " + LONGEST + " characters")));
    }
    return wanted;
  }
}
