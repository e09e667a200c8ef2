package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was found wrong in one body, as far as it still makes a readable answer. */
public final class Violations {

  /** A body made of nothing but unknown members must not become an even longer answer. */
  private static final int MOST = 100;

  private final List<Violation> noted = new ArrayList<>();
  private int count;

  /**
   * Notes a violation.
   *
   * @param pointer the JSON Pointer of the value, or the name of a header
   * @param reason is read after the value's name, and never repeats the value
   */
  public void add(String pointer, String reason) {
    count++;
    if (noted.size() < MOST) {
      noted.add(new Violation(pointer, reason));
    }
  }

  /** Notes what was found wrong elsewhere in the request, so that it comes in the same answer. */
  public void addAll(List<Violation> elsewhere) {
    elsewhere.forEach(violation -> add(violation.pointer(), violation.reason()));
  }

  /**
   * What the maker gives; nothing, and its message as a violation, when it refuses. It is not asked
   * when something was noted of the value already.
   */
  public <T> Optional<T> attempt(String pointer, Supplier<T> maker) {
    if (concern(pointer)) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException refused) {
      add(pointer, refused);
      return Optional.empty();
    }
  }

  /**
   * Whether anything was noted of this value or of what is in it: then it is there, and null for
   * rules. Where more was found than is told, any value may be concerned.
   */
  public boolean concern(String pointer) {
    return count > MOST
        || noted.stream()
            .map(Violation::pointer)
            .anyMatch(wrong -> wrong.equals(pointer) || wrong.startsWith(pointer + "/"));
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

  /** The text of a node; nothing, and a violation, when it is none that can be stored. */
  Optional<String> textual(JsonNode node, String pointer) {
    if (!node.isTextual()) {
      add(pointer, "must be a text");
      return Optional.empty();
    }
    return Optional.of(node.textValue()).filter(text -> accepts(pointer, TextRule.storable(text)));
  }

  /** How many were found, also of those that are too many to be told. */
  int count() {
    return count;
  }

  List<Violation> all() {
    return List.copyOf(noted);
  }
}
