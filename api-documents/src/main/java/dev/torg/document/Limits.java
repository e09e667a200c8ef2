package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Says in every schema what its format says to people: how long a text of it is, and how large a
 * number may become. Generators reserve space by it, and linters ask for it.
 */
final class Limits {

  /** Shortest and longest text of a format. */
  private static final Map<String, int[]> LENGTHS =
      Map.of(
          "uuid", new int[] {36, 36}, "date", new int[] {10, 10}, "date-time", new int[] {17, 40});

  private Limits() {}

  static void complete(JsonNode tree) {
    if (tree instanceof ObjectNode schema) {
      completeText(schema);
      completeNumber(schema);
    }
    tree.properties().stream()
        .filter(member -> !member.getKey().startsWith("example"))
        .forEach(member -> complete(member.getValue()));
    if (tree.isArray()) {
      tree.forEach(Limits::complete);
    }
  }

  private static void completeText(ObjectNode schema) {
    int[] length = LENGTHS.get(schema.path("format").asText());
    boolean isOpen = !schema.has("maxLength") && !schema.has("enum") && !schema.has("const");
    if (length != null && isOpen && is(schema, "string")) {
      schema.put("minLength", length[0]).put("maxLength", length[1]);
    }
  }

  private static void completeNumber(ObjectNode schema) {
    if (is(schema, "integer") && !schema.has("format") && schema.has("maximum")) {
      boolean isSmall = schema.path("maximum").asLong() <= Integer.MAX_VALUE;
      schema.put("format", isSmall ? "int32" : "int64");
    }
  }

  private static boolean is(ObjectNode schema, String type) {
    JsonNode declared = schema.path("type");
    for (JsonNode one : declared) {
      if (one.asText().equals(type)) {
        return true;
      }
    }
    return declared.asText().equals(type);
  }
}
