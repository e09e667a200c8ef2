package dev.torg.platform.paging;

import dev.torg.platform.business.PlainText;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list is searched for: a part of what its items are called by. */
public record SearchText(String text) {

  /** Fewer letters find too much to be of help, and no index. */
  private static final int FEWEST = 3;

  private static final int MOST = 100;

  /**
   * Reads the query parameter {@code q}; empty for the whole list, a 400 for what finds nothing.
   */
  public static Optional<SearchText> of(@Nullable String q) {
    return Optional.ofNullable(q)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(SearchText::checked);
  }

  private static SearchText checked(String text) {
    int letters = text.codePointCount(0, text.length());
    boolean isSound = PlainText.isClean(text) && PlainText.isOneLine(text);
    if (letters < FEWEST || letters > MOST || !isSound) {
      throw Problems.invalid(
          List.of(new Violation("q", "must be 3 to 100 characters on one line")));
    }
    return new SearchText(text);
  }

  /** The pattern for {@code like} that finds it anywhere, as it is written. */
  public String anywhere() {
    return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
