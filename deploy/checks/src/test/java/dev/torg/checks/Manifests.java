package dev.torg.checks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All documents of one rendering; a member that is named twice is refused. */
record Manifests(List<ObjectNode> documents) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  static Manifests parse(String text) {
    List<ObjectNode> documents = new ArrayList<>();
    try (var all = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      while (all.hasNextValue()) {
        if (all.nextValue() instanceof ObjectNode document) {
          documents.add(document);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Manifests(documents);
  }

  /** What one file of values says, over what another does. */
  static String merged(Path below, Path above) throws IOException {
    JsonNode values = YAML.readTree(below.toFile());
    return YAML.writeValueAsString(
        YAML.readerForUpdating(values).<JsonNode>readValue(above.toFile()));
  }

  Manifests copy() {
    return new Manifests(new ArrayList<>(documents.stream().map(ObjectNode::deepCopy).toList()));
  }

  Stream<ObjectNode> of(String kind) {
    return documents.stream().filter(it -> kind(it).equals(kind));
  }

  Optional<ObjectNode> find(String kind, String name) {
    return of(kind).filter(it -> name(it).equals(name)).findFirst();
  }

  /** The one that must be there. */
  ObjectNode get(String kind, String name) {
    return find(kind, name).orElseThrow(() -> new AssertionError("no " + kind + "/" + name));
  }

  /** Everything that makes pods. */
  Stream<Pod> pods() {
    return documents.stream().map(Pod::of).flatMap(Optional::stream);
  }

  static String kind(JsonNode document) {
    return document.at("/kind").asText();
  }

  static String name(JsonNode document) {
    return document.at("/metadata/name").asText();
  }

  static String title(JsonNode document) {
    return kind(document) + "/" + name(document);
  }

  static Stream<JsonNode> each(JsonNode list) {
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return items.stream();
  }
}
