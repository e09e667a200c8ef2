package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

  void add(String pointer, IllegalArgumentException refused) {
    String message = refused.getMessage();
    add(pointer, message == null ? "is not accepted" : message);
  }

  /** True when there is no reason against the value; else the reason is noted. */
  boolean accepts(String pointer, Optional<String> reason) {
    reason.ifPresent(text -> add(pointer, text));
    return reason.isEmpty();
  }

  /** What the parser gives; nothing, and its message as a violation, when it refuses. */
  <T> Optional<T> attempt(String pointer, Supplier<T> parser) {
    try {
      return Optional.of(parser.get());
    } catch (IllegalArgumentException refused) {
      add(pointer, refused);
      return Optional.empty();
    }
  }

  /** The text of a node; nothing, and a violation, when it is none that can be stored. */
  Optional<String> textual(JsonNode node, String pointer) {
    if (!node.isTextual()) {
      add(pointer, "must be a text");
      return Optional.empty();
    }
    return Optional.of(node.textValue()).filter(text -> accepts(pointer, TextRule.storable(text)));
  }

  int count() {
    return noted.size();
  }

  List<Violation> all() {
    return List.copyOf(noted);
  }
}
