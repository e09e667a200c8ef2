package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The values that addresses name things by, described once: by name, or by the segment before and
 * the name where one name has several meanings. What a resource describes itself stays; what it
 * does not even declare is added.
 */
record PathParameters(JsonNode known) {

  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

  void complete(PublicOperation operation) {
    addUndeclared(operation);
    for (JsonNode parameter : operation.description().path("parameters")) {
      if (parameter.path("in").asText().equals("path") && !parameter.has("description")) {
        complete((ObjectNode) parameter, operation.path());
      }
    }
  }

  private static void addUndeclared(PublicOperation operation) {
    ArrayNode declared = operation.description().withArrayProperty("parameters");
    List<String> names =
        NAME.matcher(operation.path()).results().map(name -> name.group(1)).toList();
    for (int i = 0; i < names.size(); i++) {
      if (!operation.takes(names.get(i))) {
        declared.insertObject(i).put("name", names.get(i)).put("in", "path").put("required", true);
      }
    }
  }

  private void complete(ObjectNode parameter, String path) {
    String name = parameter.path("name").asText();
    JsonNode described = known.path(before(name, path) + "/" + name);
    JsonNode shared = described.isMissingNode() ? known.path(name) : described;
    shared.properties().forEach(member -> parameter.set(member.getKey(), member.getValue()));
  }

  private static String before(String name, String path) {
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      if (segments[i].startsWith("{" + name)) {
        return segments[i - 1];
      }
    }
    return "";
  }
}
