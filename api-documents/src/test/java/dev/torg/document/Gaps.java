package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Everything that one document leaves unsaid. */
final class Gaps {

  private static final Set<String> SAID_BY_NOBODY = Set.of("OK", "Created", "No Content", "");

  private final Described document;
  private final Examples examples;
  private final Set<String> knownTags = new HashSet<>();
  private final Set<String> operationIds = new HashSet<>();
  private final Set<Gap> found = new TreeSet<>();

  private Gaps(ObjectNode document) {
    this.document = new Described(document);
    this.examples = new Examples(this.document);
    document.path("tags").forEach(tag -> knownTags.add(tag.path("name").asText()));
  }

  static Set<Gap> of(ObjectNode document) {
    var gaps = new Gaps(document);
    gaps.document.operations().forEach(gaps::check);
    gaps.checkSharedParts();
    return gaps.found;
  }

  private void check(Described.Operation operation) {
    Consumer<String> complain =
        what -> found.add(new Gap(operation.method(), operation.path(), what));
    JsonNode description = operation.description();
    checkNames(description, complain);
    description.path("parameters").forEach(p -> checkParameter(document.follow(p), complain));
    checkContent(description.path("requestBody").path("content"), "body", complain);
    for (Map.Entry<String, JsonNode> answer : description.path("responses").properties()) {
      if (answer.getKey().startsWith("2")) {
        checkSuccess(operation, answer.getKey(), answer.getValue(), complain);
      }
    }
  }

  private void checkNames(JsonNode description, Consumer<String> complain) {
    if (description.path("summary").asText().isBlank()) {
      complain.accept("no summary");
    }
    if (description.path("operationId").asText().isBlank()) {
      complain.accept("no operationId");
    } else if (!operationIds.add(description.path("operationId").asText())) {
      complain.accept("operationId of another operation");
    }
    if (!knownTags.contains(description.path("tags").path(0).asText())) {
      complain.accept("no tag, or not one of " + new TreeSet<>(knownTags));
    }
  }

  private void checkParameter(JsonNode parameter, Consumer<String> complain) {
    String name = parameter.path("name").asText();
    if (parameter.path("description").asText().isBlank()) {
      complain.accept("parameter " + name + " has no description");
    }
    if (!parameter.has("example") && !parameter.has("examples") && !isClear(parameter)) {
      complain.accept("parameter " + name + " has no example");
    }
    limits(complain).check(parameter.path("schema"), "parameter " + name);
  }

  /** What has few values needs no example, and there is none of a cursor. */
  private boolean isClear(JsonNode parameter) {
    JsonNode schema = document.follow(parameter.path("schema"));
    return schema.has("enum")
        || SchemaLimits.isOf(schema, "boolean")
        || parameter.path("name").asText().equals("cursor");
  }

  private void checkSuccess(
      Described.Operation operation, String status, JsonNode answer, Consumer<String> complain) {
    if (SAID_BY_NOBODY.contains(answer.path("description").asText())) {
      complain.accept(status + " has no description of its own");
    }
    boolean hasContent = !answer.path("content").isEmpty();
    boolean needsContent = operation.method().equals("get") && status.equals("200");
    if (needsContent && !hasContent) {
      complain.accept(status + " has no content");
    }
    checkContent(answer.path("content"), status, complain);
  }

  private void checkContent(JsonNode content, String where, Consumer<String> complain) {
    for (Map.Entry<String, JsonNode> type : content.properties()) {
      JsonNode described = type.getValue();
      boolean isJson = type.getKey().contains("json");
      if (!described.path("schema").isObject()) {
        complain.accept(where + " has no schema");
      } else if (isJson) {
        limits(complain).check(described.path("schema"), where);
        examples.faults(described).forEach(f -> complain.accept(where + " example: " + f));
      }
      if (isJson && examples.of(described).isEmpty()) {
        complain.accept(where + " has no example");
      }
    }
  }

  private void checkSharedParts() {
    String text = document.document().toString();
    for (Map.Entry<String, JsonNode> kind : document.document().path("components").properties()) {
      for (String name : (Iterable<String>) kind.getValue()::fieldNames) {
        if (!text.contains(use(kind.getKey(), name))) {
          found.add(new Gap("", kind.getKey() + "/" + name, "used by nobody"));
        }
      }
    }
  }

  private static String use(String kind, String name) {
    return kind.equals("securitySchemes")
        ? "\"" + name + "\":[]"
        : "\"#/components/" + kind + "/" + name + "\"";
  }

  private SchemaLimits limits(Consumer<String> complain) {
    return new SchemaLimits(document, complain);
  }
}
