package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is read member by member.
 *
 * <p>Each reading method gives the member's value; it gives nothing when the member is absent or
 * null, and also when it breaks the rule, which is then noted as a violation under its JSON
 * Pointer. {@link #finish()} throws all that was noted, members nobody read included: call it after
 * the last reading method and before using what they gave.
 */
public final class JsonForm {

  private static final Pattern UUID_TEXT =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final ObjectNode object;
  private final String path;
  private final Violations violations;
  private final Set<String> known = new HashSet<>();

  private JsonForm(ObjectNode object, String path, Violations violations) {
    this.object = object;
    this.path = path;
    this.violations = violations;
  }

  /** Reads a body; a 400 when it is no JSON object, deeper than 32, or names a member twice. */
  public static JsonForm parse(byte[] body) {
    return new JsonForm(StrictJson.object(body), "", new Violations());
  }

  /** A text of so many characters; not blank when {@code min} asks for at least one. */
  public Optional<String> text(String member, int min, int max) {
    return textual(member)
        .filter(text -> violations.accepts(pointer(member), TextRule.length(text, min, max)));
  }

  /** A text that matches as a whole; {@code reason} completes "the value …". */
  public Optional<String> matching(String member, Pattern pattern, String reason) {
    return textual(member)
        .filter(text -> pattern.matcher(text).matches() || refuse(pointer(member), reason));
  }

  /** A whole number, both limits included. */
  public OptionalLong integer(String member, long min, long max) {
    JsonNode value = value(member);
    if (value == null) {
      return OptionalLong.empty();
    }
    boolean fits =
        value.isIntegralNumber()
            && value.canConvertToLong()
            && value.longValue() >= min
            && value.longValue() <= max;
    if (!fits) {
      refuse(pointer(member), "must be a whole number from " + min + " to " + max);
      return OptionalLong.empty();
    }
    return OptionalLong.of(value.longValue());
  }

  public Optional<Boolean> flag(String member) {
    return Optional.ofNullable(value(member))
        .filter(value -> value.isBoolean() || refuse(pointer(member), "must be true or false"))
        .map(JsonNode::booleanValue);
  }

  /** One of the texts that {@code choices} has as keys. */
  public <T> Optional<T> choice(String member, Map<String, T> choices) {
    return textual(member)
        .filter(
            text -> choices.containsKey(text) || refuse(pointer(member), oneOf(choices.keySet())))
        .map(choices::get);
  }

  /** A UUID in its usual form of 36 characters. */
  public Optional<UUID> uuid(String member) {
    return matching(member, UUID_TEXT, "must be a UUID").map(UUID::fromString);
  }

  /** A text made into something else; what the parser throws as message is the violation. */
  public <T> Optional<T> parsed(String member, Function<String, T> parser) {
    return textual(member)
        .flatMap(text -> violations.attempt(pointer(member), () -> parser.apply(text)));
  }

  /**
   * An object, read by {@code reader} with a form of its own; members it does not read are
   * violations. An {@link IllegalArgumentException} of the reader is a violation of the object as a
   * whole, unless one of its members has one already.
   */
  public <T> Optional<T> object(String member, Function<JsonForm, T> reader) {
    return Optional.ofNullable(value(member)).flatMap(node -> read(node, pointer(member), reader));
  }

  /** The objects of an array in their order; empty when absent. */
  public <T> List<T> list(String member, int maxItems, Function<JsonForm, T> reader) {
    return items(member, maxItems, (node, pointer) -> read(node, pointer, reader));
  }

  /** The texts of an array in their order, none blank; empty when absent. */
  public List<String> texts(String member, int maxItems, int maxLength) {
    return items(
        member,
        maxItems,
        (node, pointer) ->
            violations
                .textual(node, pointer)
                .filter(text -> violations.accepts(pointer, TextRule.length(text, 1, maxLength))));
  }

  /** Whether the member is there with a value. */
  public boolean has(String member) {
    return value(member) != null;
  }

  /** Whether the member is there and null, which in a merge patch means: clear it. */
  public boolean isNull(String member) {
    known.add(member);
    return object.path(member).isNull();
  }

  /** Notes each of these that is absent or null. */
  public void require(String... members) {
    for (String member : members) {
      if (!has(member)) {
        reject(member, "is required");
      }
    }
  }

  /** Notes a violation that the caller found. */
  public void reject(String member, String reason) {
    known.add(member);
    refuse(pointer(member), reason);
  }

  /** Notes what was found wrong elsewhere in the request, so that it comes in the same answer. */
  public void rejectToo(List<Violation> elsewhere) {
    elsewhere.forEach(violation -> refuse(violation.pointer(), violation.reason()));
  }

  /** The JSON Pointer (RFC 6901) of a member. */
  public String pointer(String member) {
    return path + "/" + member.replace("~", "~0").replace("/", "~1");
  }

  /** Everything noted, members that nobody read included. */
  public List<Violation> violations() {
    noteUnknownMembers();
    return violations.all();
  }

  /** Throws a validation problem with everything noted, if there is anything. */
  public void finish() {
    List<Violation> noted = violations();
    if (!noted.isEmpty()) {
      throw Problems.invalid(noted);
    }
  }

  private @Nullable JsonNode value(String member) {
    known.add(member);
    JsonNode value = object.get(member);
    return value == null || value.isNull() ? null : value;
  }

  private Optional<String> textual(String member) {
    return Optional.ofNullable(value(member))
        .flatMap(node -> violations.textual(node, pointer(member)));
  }

  private <T> List<T> items(
      String member, int maxItems, BiFunction<JsonNode, String, Optional<T>> reader) {
    JsonNode array = value(member);
    if (array == null) {
      return List.of();
    }
    if (!array.isArray() || array.size() > maxItems) {
      refuse(pointer(member), "must be an array of at most " + maxItems + " items");
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      reader.apply(array.get(index), pointer(member) + "/" + index).ifPresent(items::add);
    }
    return List.copyOf(items);
  }

  private <T> Optional<T> read(JsonNode node, String pointer, Function<JsonForm, T> reader) {
    if (!(node instanceof ObjectNode nested)) {
      refuse(pointer, "must be an object");
      return Optional.empty();
    }
    int before = violations.count();
    JsonForm form = new JsonForm(nested, pointer, violations);
    try {
      T value = reader.apply(form);
      form.noteUnknownMembers();
      return violations.count() == before ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException refused) {
      if (violations.count() == before) {
        violations.add(pointer, refused);
      }
      return Optional.empty();
    }
  }

  private void noteUnknownMembers() {
    object
        .fieldNames()
        .forEachRemaining(
            member -> {
              if (!known.contains(member)) {
                reject(member, "is not a known member");
              }
            });
  }

  private boolean refuse(String pointer, String reason) {
    return violations.add(pointer, reason);
  }

  private static String oneOf(Set<String> choices) {
    return "must be one of " + choices.stream().sorted().collect(Collectors.joining(", "));
  }
}
