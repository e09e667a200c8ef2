package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The values that addresses name things by, described once: by name, or by the segment before and
 * the name where one name has several meanings. What a resource describes itself stays.
 */
record PathParameters(JsonNode known) {

  void complete(PublicOperation operation) {
    for (JsonNode parameter : operation.description().path("parameters")) {
      if (parameter.path("in").asText().equals("path") && !parameter.has("description")) {
        complete((ObjectNode) parameter, operation.path());
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
