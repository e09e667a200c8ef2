package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Pods of one kind.
 *
 * @param replicas how many there should be
 * @param labels of each pod
 * @param pod the specification of each
 */
public record Deployment(String name, int replicas, JsonNode labels, JsonNode pod) {

  static Deployment of(JsonNode document) {
    return new Deployment(
        document.at("/metadata/name").asText(),
        document.at("/spec/replicas").asInt(1),
        document.at("/spec/template/metadata/labels"),
        document.at("/spec/template/spec"));
  }

  JsonNode container() {
    return pod.at("/containers/0");
  }

  Probe probe(String kind) {
    return Probe.of(container().path(kind), container().path("ports"));
  }

  /** The same of the image with another tag. */
  Deployment tagged(String tag) {
    JsonNode other = pod.deepCopy();
    String image = container().at("/image").asText();
    ((ObjectNode) other.at("/containers/0"))
        .put("image", image.substring(0, image.lastIndexOf(':') + 1) + tag);
    return new Deployment(name, replicas, labels, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
