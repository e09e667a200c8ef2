package dev.torg.platform.json;

import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong in one body, as far as it still makes a readable answer. */
final class NotedViolations {

  /** A body made of nothing but unknown members must not become an even longer answer. */
  private static final int MOST = 100;

  private final List<Violation> noted = new ArrayList<>();

  /** Always false, so that a filter can note the violation and drop the value in one go. */
  boolean add(String pointer, String reason) {
    if (noted.size() < MOST) {
      noted.add(new Violation(pointer, reason));
    }
    return false;
  }

  int count() {
    return noted.size();
  }

  List<Violation> all() {
    return List.copyOf(noted);
  }
}
