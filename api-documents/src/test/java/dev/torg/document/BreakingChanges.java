package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What would stop a client of the published document from working with the present one. */
final class BreakingChanges {

  private final Described published;
  private final Described present;
  private final List<String> found = new ArrayList<>();

  private BreakingChanges(ObjectNode published, ObjectNode present) {
    this.published = new Described(published);
    this.present = new Described(present);
  }

  static List<String> between(ObjectNode published, ObjectNode present) {
    var changes = new BreakingChanges(published, present);
    changes.compare();
    return changes.found;
  }

  private void compare() {
    Map<String, Described.Operation> now = new HashMap<>();
    present.operations().forEach(operation -> now.put(operation.address(), operation));
    for (Described.Operation before : published.operations()) {
      Described.Operation after = now.get(before.address());
      if (after == null) {
        found.add(before.address() + " is gone");
      } else {
        compare(before.address(), before.description(), after.description());
      }
    }
  }

  private void compare(String address, JsonNode before, JsonNode after) {
    compareParameters(address, before, after);
    compareBodies(address, before.path("requestBody"), after.path("requestBody"));
    for (Map.Entry<String, JsonNode> answer : before.path("responses").properties()) {
      if (answer.getKey().startsWith("2")) {
        compareAnswers(address + " " + answer.getKey(), answer, after.path("responses"));
      }
    }
  }

  private void compareParameters(String address, JsonNode before, JsonNode after) {
    Map<String, JsonNode> known = parameters(published, before);
    parameters(present, after)
        .forEach(
            (name, parameter) -> {
              JsonNode old = known.get(name);
              boolean required = parameter.path("required").asBoolean();
              if (required && (old == null || !old.path("required").asBoolean())) {
                found.add(address + " needs " + name);
              } else if (old != null) {
                accepted(address + " " + name)
                    .compare(old.path("schema"), parameter.path("schema"));
              }
            });
  }

  private static Map<String, JsonNode> parameters(Described document, JsonNode operation) {
    Map<String, JsonNode> parameters = new HashMap<>();
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = document.follow(reference);
      parameters.put(
          parameter.path("in").asText() + " parameter " + parameter.path("name").asText(),
          parameter);
    }
    return parameters;
  }

  private void compareBodies(String address, JsonNode before, JsonNode after) {
    if (after.path("required").asBoolean() && !before.path("required").asBoolean()) {
      found.add(address + " needs a body");
    }
    for (Map.Entry<String, JsonNode> type : before.path("content").properties()) {
      JsonNode now = after.path("content").path(type.getKey());
      if (now.isMissingNode()) {
        found.add(address + " takes no " + type.getKey() + " any more");
      } else {
        accepted(address + " body").compare(type.getValue().path("schema"), now.path("schema"));
      }
    }
  }

  private void compareAnswers(String where, Map.Entry<String, JsonNode> answer, JsonNode after) {
    if (isPartOfWholeThatStays(answer.getKey(), after)) {
      return;
    }
    if (!after.has(answer.getKey())) {
      found.add(where + " is answered no more");
      return;
    }
    for (Map.Entry<String, JsonNode> type : answer.getValue().path("content").properties()) {
      JsonNode now = after.path(answer.getKey()).path("content").path(type.getKey());
      if (now.isMissingNode()) {
        found.add(where + " has no " + type.getKey() + " any more");
      } else {
        given(where).compare(type.getValue().path("schema"), now.path("schema"));
      }
    }
  }

  /** Whoever asks for a part must take the whole, too (RFC 9110, section 14.2). */
  private static boolean isPartOfWholeThatStays(String status, JsonNode after) {
    return status.equals("206") && !after.has(status) && after.has("200");
  }

  private SchemaChange accepted(String where) {
    return new SchemaChange(SchemaChange.Direction.ACCEPTED, published, present, where, found::add);
  }

  private SchemaChange given(String where) {
    return new SchemaChange(SchemaChange.Direction.GIVEN, published, present, where, found::add);
  }
}
