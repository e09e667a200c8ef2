package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The schemas of what events carry, as the services describe their state records. */
final class EventSchemas {

  private final List<ServiceDescription> services;

  EventSchemas(List<ServiceDescription> services) {
    this.services = services;
  }

  /**
   * The schema with everything that it refers to inside it.
   *
   * @throws IllegalStateException when no service describes it
   */
  JsonNode whole(String name) {
    for (ServiceDescription service : services) {
      JsonNode schemas = service.document().path("components").path("schemas");
      if (schemas.has(name)) {
        return closed(resolved(schemas.path(name), schemas));
      }
    }
    throw new IllegalStateException("no record has @Schema(name = \"" + name + "\")");
  }

  private static JsonNode resolved(JsonNode schema, JsonNode schemas) {
    String reference = schema.path("$ref").asText("");
    if (reference.startsWith(Reference.SCHEMAS)) {
      return resolved(schemas.path(reference.substring(Reference.SCHEMAS.length())), schemas);
    }
    if (schema instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(m -> copy.set(m.getKey(), resolved(m.getValue(), schemas)));
      return copy;
    }
    if (schema instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> copy.add(resolved(item, schemas)));
      return copy;
    }
    return schema;
  }

  /** A member that may be missing may also be null: services differ in that. */
  private static JsonNode closed(JsonNode state) {
    Set<String> required = new HashSet<>();
    state.path("required").forEach(member -> required.add(member.asText()));
    ObjectNode members = (ObjectNode) state.path("properties");
    for (var member : List.copyOf(members.properties())) {
      if (!required.contains(member.getKey())) {
        members.set(member.getKey(), orNull(member.getValue()));
      }
    }
    return state;
  }

  private static JsonNode orNull(JsonNode schema) {
    ObjectNode choice = JsonNodeFactory.instance.objectNode();
    choice.putArray("anyOf").add(schema).addObject().put("type", "null");
    return schema.has("anyOf") || schema.path("type").isArray() ? schema : choice;
  }
}
