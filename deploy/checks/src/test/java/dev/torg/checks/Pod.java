package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A pod as something in the chart makes it.
 *
 * @param maker its document
 * @param labels those of the pod
 * @param spec that of the pod
 */
record Pod(JsonNode maker, JsonNode labels, JsonNode spec) {

  static Optional<Pod> of(JsonNode document) {
    return switch (Manifests.kind(document)) {
      case "Deployment", "Job" ->
          Optional.of(
              new Pod(
                  document,
                  document.at("/spec/template/metadata/labels"),
                  document.at("/spec/template/spec")));
      case "Pod" ->
          Optional.of(new Pod(document, document.at("/metadata/labels"), document.at("/spec")));
      default -> Optional.empty();
    };
  }

  String title() {
    return Manifests.title(maker);
  }

  boolean isDeployed() {
    return Manifests.kind(maker).equals("Deployment");
  }

  Stream<JsonNode> containers() {
    return Manifests.each(spec.at("/containers"));
  }

  /** Variables with a value; of a Secret, empty texts. */
  Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    containers()
        .flatMap(container -> Manifests.each(container.at("/env")))
        .forEach(it -> variables.put(it.at("/name").asText(), it.at("/value").asText()));
    return variables;
  }

  /** Whether a selector takes this pod; an empty one takes all. */
  boolean isSelectedBy(JsonNode matchLabels) {
    return matchLabels.properties().stream()
        .allMatch(label -> label.getValue().equals(labels.get(label.getKey())));
  }

  boolean hasPort(String name) {
    return containers()
        .flatMap(container -> Manifests.each(container.at("/ports")))
        .anyMatch(port -> port.at("/name").asText().equals(name));
  }
}
