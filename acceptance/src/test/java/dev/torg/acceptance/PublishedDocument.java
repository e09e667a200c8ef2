package dev.torg.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.torg.journey.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An OpenAPI or AsyncAPI document from {@code docs/api}, to hold real answers and events against.
 */
final class PublishedDocument {

  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final JsonNode document;

  private PublishedDocument(JsonNode document) {
    this.document = document;
  }

  /** The document of an API version. */
  static PublishedDocument of(String version) {
    return read("openapi-" + version + ".json");
  }

  static PublishedDocument read(String name) {
    try {
      Path file = Path.of("..", "docs", "api", name);
      return new PublishedDocument(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private JsonNode description(Operation operation) {
    return document
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  /** What the answer has and the document does not say, or the other way round. */
  List<String> faults(Operation operation, Answer answer) {
    JsonNode said = followed(status(operation, answer));
    if (said.isMissingNode()) {
      return List.of("no word of " + answer.status());
    }
    JsonNode content = said.path("content");
    if (answer.text().isEmpty() || content.isEmpty()) {
      return answer.text().isEmpty() == content.isEmpty()
          ? List.of()
          : List.of("a body where none is described, or none where one is");
    }
    String type = answer.header("Content-Type").orElse("").split(";")[0];
    return content.has(type)
        ? faults(content.path(type).path("schema"), value(type, answer))
        : List.of("no word of " + type);
  }

  /** A picture is a text to the document, whatever is in it. */
  private static JsonNode value(String type, Answer answer) {
    return type.endsWith("json") ? answer.json() : TextNode.valueOf(answer.text());
  }

  private JsonNode status(Operation operation, Answer answer) {
    return description(operation).path("responses").path(Integer.toString(answer.status()));
  }

  private JsonNode followed(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** The types of all events that the document describes. */
  Set<String> eventTypes() {
    Set<String> types = new TreeSet<>();
    document.path("components").path("messages").fieldNames().forEachRemaining(types::add);
    return types;
  }

  /** What is wrong with an event, as the message of its type describes it. */
  List<String> faults(JsonNode event) {
    String type = event.path("type").asText();
    JsonNode message = document.path("components").path("messages").path(type);
    return message.isMissingNode()
        ? List.of("no word of " + type)
        : faults(message.path("payload"), event);
  }

  /** Where no schema is, there is nothing to hold the value against. */
  private List<String> faults(JsonNode schema, JsonNode value) {
    if (!schema.isObject()) {
      return List.of();
    }
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return schemas.getSchema(whole).validate(value).stream().map(Object::toString).toList();
  }
}
