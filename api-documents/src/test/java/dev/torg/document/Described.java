package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A finished document, read the way a client reads it: with every reference followed. */
record Described(ObjectNode document) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  record Operation(String method, String path, JsonNode description) {

    String address() {
      return method + " " + path;
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var member : path.getValue().properties()) {
        if (METHODS.contains(member.getKey())) {
          operations.add(new Operation(member.getKey(), path.getKey(), member.getValue()));
        }
      }
    }
    return operations;
  }

  /** A choice between an object and null as one schema of both types; any other schema as it is. */
  JsonNode inOne(JsonNode schema) {
    JsonNode choices = schema.path("anyOf");
    JsonNode first = follow(choices.path(0));
    boolean isObjectOrNull =
        choices.size() == 2
            && first.path("type").asText().equals("object")
            && choices.path(1).path("type").asText().equals("null");
    if (!isObjectOrNull) {
      return schema;
    }
    ObjectNode both = first.deepCopy();
    both.putArray("type").add("object").add("null");
    return both;
  }

  /** What the node refers to; the node itself when it is no reference. */
  JsonNode follow(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.startsWith("#/") ? follow(document.at(reference.substring(1))) : node;
  }
}
