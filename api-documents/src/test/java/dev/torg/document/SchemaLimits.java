package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the values in a schema for which no limit is said, or in a way that few programs read. */
final class SchemaLimits {

  private static final Set<String> FORMATS_WITH_A_LENGTH =
      Set.of("uuid", "date", "date-time", "int32", "int64");

  private final Described document;
  private final Consumer<String> complain;
  private final Set<String> seen = new HashSet<>();

  SchemaLimits(Described document, Consumer<String> complain) {
    this.document = document;
    this.complain = complain;
  }

  void check(JsonNode schema, String where) {
    String reference = schema.path("$ref").asText("");
    if (reference.isEmpty() || seen.add(reference)) {
      checkOne(document.follow(schema), where);
    }
  }

  private void checkOne(JsonNode schema, String where) {
    if (isOf(schema, "string") && !hasLength(schema)) {
      complain.accept(where + " is text without maxLength, enum or pattern");
    }
    if (isOf(schema, "array") && !schema.has("maxItems")) {
      complain.accept(where + " is a list without maxItems");
    }
    if ((isOf(schema, "integer") || isOf(schema, "number")) && !hasRange(schema)) {
      complain.accept(where + " is a number without minimum and maximum");
    }
    if (isOf(schema, "object") && isOf(schema, "null")) {
      complain.accept(where + " is an object or null in one, which generators do not read");
    }
    if (schema.path("format").asText().equals("binary")) {
      complain.accept(where + " is described as bytes");
    }
    check(schema, where, "items");
    schema
        .path("properties")
        .properties()
        .forEach(m -> check(m.getValue(), where + "/" + m.getKey()));
    for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
      schema.path(choice).forEach(alternative -> check(alternative, where));
    }
  }

  private void check(JsonNode schema, String where, String member) {
    if (schema.path(member).isObject()) {
      check(schema.path(member), where + "/*");
    }
  }

  static boolean isOf(JsonNode schema, String type) {
    JsonNode declared = schema.path("type");
    if (declared.isArray()) {
      for (JsonNode one : declared) {
        if (one.asText().equals(type)) {
          return true;
        }
      }
    }
    return declared.asText().equals(type);
  }

  private static boolean hasLength(JsonNode schema) {
    return schema.has("maxLength")
        || schema.has("enum")
        || schema.has("const")
        || schema.has("pattern")
        || FORMATS_WITH_A_LENGTH.contains(schema.path("format").asText());
  }

  private static boolean hasRange(JsonNode schema) {
    return (schema.has("minimum") && schema.has("maximum")) || schema.has("enum");
  }
}
