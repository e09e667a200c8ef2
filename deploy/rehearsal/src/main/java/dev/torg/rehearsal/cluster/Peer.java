package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;

/** What policies see of a pod. */
record Peer(String address, JsonNode labels) {

  static Peer of(Pod pod) {
    return new Peer(pod.address(), pod.labels());
  }
}
