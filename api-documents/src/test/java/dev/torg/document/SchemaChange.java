package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two schemas of one value. What Torg accepts may become wider and never narrower; what it
 * gives may become narrower and never wider. New members are no harm in an answer.
 */
final class SchemaChange {

  private static final Pattern SOME_DIGITS = Pattern.compile("\\^\\\\d\\{(\\d+),(\\d+)}\\$");

  enum Direction {
    ACCEPTED,
    GIVEN
  }

  private final Direction direction;
  private final Described before;
  private final Described after;
  private final String where;
  private final Consumer<String> complain;
  private final Set<String> seen;

  SchemaChange(
      Direction direction,
      Described before,
      Described after,
      String where,
      Consumer<String> complain) {
    this(direction, before, after, where, complain, new HashSet<>());
  }

  private SchemaChange(
      Direction direction,
      Described before,
      Described after,
      String where,
      Consumer<String> complain,
      Set<String> seen) {
    this.direction = direction;
    this.before = before;
    this.after = after;
    this.where = where;
    this.complain = complain;
    this.seen = seen;
  }

  void compare(JsonNode old, JsonNode now) {
    if (old.isMissingNode() || old.isEmpty()) {
      return;
    }
    if (seen.add(old.path("$ref").asText(where) + now.path("$ref").asText(where))) {
      compareFollowed(before.follow(old), after.follow(now));
    }
  }

  private void compareFollowed(JsonNode old, JsonNode now) {
    if (old.has("anyOf") != now.has("anyOf")) {
      compareSaid(before.inOne(old), after.inOne(now));
    } else {
      compareSaid(old, now);
    }
  }

  private void compareSaid(JsonNode old, JsonNode now) {
    compareSets("type", types(old), types(now));
    compareSets("enum", texts(old.path("enum")), texts(now.path("enum")));
    compareLimit("maxLength", old, now, 1);
    compareLimit("maxItems", old, now, 1);
    compareLimit("maximum", old, now, 1);
    compareLimit("minLength", old, now, -1);
    compareLimit("minItems", old, now, -1);
    compareLimit("minimum", old, now, -1);
    compareText("pattern", old, now);
    compareText("format", old, now);
    compareMembers(old, now);
    deeper("/*").compare(old.path("items"), now.path("items"));
    compareChoices("anyOf", old, now);
    compareChoices("oneOf", old, now);
    compareChoices("allOf", old, now);
  }

  private void compareMembers(JsonNode old, JsonNode now) {
    Set<String> neededBefore = texts(old.path("required"));
    Set<String> neededNow = texts(now.path("required"));
    for (var member : old.path("properties").properties()) {
      String name = member.getKey();
      if (!now.path("properties").has(name)) {
        complain.accept(where + "/" + name + " is gone");
      } else {
        deeper("/" + name).compare(member.getValue(), now.path("properties").path(name));
      }
    }
    Set<String> surprising = direction == Direction.ACCEPTED ? neededNow : neededBefore;
    Set<String> known = direction == Direction.ACCEPTED ? neededBefore : neededNow;
    for (String name : surprising) {
      if (!known.contains(name) && (now.path("properties").has(name))) {
        complain.accept(
            where
                + "/"
                + name
                + (direction == Direction.ACCEPTED ? " is needed" : " may be missing"));
      }
    }
  }

  private void compareSets(String what, Set<String> old, Set<String> now) {
    Set<String> narrow = direction == Direction.ACCEPTED ? old : now;
    Set<String> wide = direction == Direction.ACCEPTED ? now : old;
    if (!wide.isEmpty() && !(narrow.containsAll(wide) && wide.containsAll(narrow))) {
      if (narrow.isEmpty() || !wide.containsAll(narrow)) {
        complain.accept(where + " has another " + what + ": " + old + " became " + now);
      }
    }
  }

  private void compareLimit(String limit, JsonNode old, JsonNode now, int sign) {
    boolean mustNotShrink = direction == Direction.ACCEPTED;
    JsonNode narrow = limit(limit, mustNotShrink ? now : old);
    JsonNode other = limit(limit, mustNotShrink ? old : now);
    if (narrow.isMissingNode()) {
      return;
    }
    if (other.isMissingNode() || sign * narrow.decimalValue().compareTo(other.decimalValue()) < 0) {
      complain.accept(where + " has another " + limit);
    }
  }

  /** A format or a pattern of digits says a length, whether the schema repeats that or not. */
  private static JsonNode limit(String limit, JsonNode schema) {
    Matcher digits = SOME_DIGITS.matcher(meaning(schema.path("pattern")));
    boolean isLongest = limit.equals("maxLength");
    if (!limit.endsWith("Length")) {
      return schema.path(limit);
    }
    if (digits.matches()) {
      return IntNode.valueOf(Integer.parseInt(digits.group(isLongest ? 2 : 1)));
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> IntNode.valueOf(36);
      case "date" -> IntNode.valueOf(10);
      case "date-time" -> IntNode.valueOf(isLongest ? 40 : 17);
      default -> schema.path(limit);
    };
  }

  private void compareText(String what, JsonNode old, JsonNode now) {
    boolean isNew = !old.has(what) && now.has(what);
    boolean namesTheRange = now.path(what).asText().matches("int32|int64");
    boolean harmless = isNew && (direction == Direction.GIVEN || namesTheRange);
    boolean isDropped = old.has(what) && !now.has(what) && direction == Direction.ACCEPTED;
    if (!meaning(old.path(what)).equals(meaning(now.path(what))) && !harmless && !isDropped) {
      complain.accept(where + " has another " + what);
    }
  }

  /** Kinds of letters mean nothing: half of the validators in use know none, or others. */
  private static String meaning(JsonNode text) {
    return text.asText().contains("\\p{") ? "" : text.asText().replace("[0-9]", "\\d");
  }

  private void compareChoices(String kind, JsonNode old, JsonNode now) {
    if (old.path(kind).size() != now.path(kind).size()) {
      complain.accept(where + " has other choices");
      return;
    }
    for (int i = 0; i < old.path(kind).size(); i++) {
      deeper("/" + kind + i).compare(old.path(kind).path(i), now.path(kind).path(i));
    }
  }

  private SchemaChange deeper(String step) {
    return new SchemaChange(direction, before, after, where + step, complain, seen);
  }

  private static Set<String> types(JsonNode schema) {
    return schema.path("type").isTextual()
        ? Set.of(schema.path("type").asText())
        : texts(schema.path("type"));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
