package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Pods of one kind.
 *
 * @param replicas how many there should be
 * @param pod the specification of each
 */
public record Deployment(String name, int replicas, JsonNode pod) {

  static Deployment of(JsonNode document) {
    return new Deployment(
        document.at("/metadata/name").asText(),
        document.at("/spec/replicas").asInt(1),
        document.at("/spec/template/spec"));
  }

  JsonNode container() {
    return pod.at("/containers/0");
  }

  Probe probe(String kind) {
    return Probe.of(container().path(kind), container().path("ports"));
  }

  @Override
  public String toString() {
    return name;
  }
}
