package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pod's specification in the words of podman.
 *
 * @param hosts addresses by name, as a cluster's DNS would answer
 */
record PodArguments(Secrets secrets, Map<String, String> hosts) {

  /** Members that are done here or in {@link Deployment}. */
  private static final Set<String> DONE =
      Set.of("terminationGracePeriodSeconds", "securityContext", "containers", "volumes");

  /** Members about what is not here: other machines, an API server, a registry. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "serviceAccountName",
          "automountServiceAccountToken",
          "enableServiceLinks",
          "imagePullSecrets",
          "topologySpreadConstraints",
          "priorityClassName",
          "nodeSelector",
          "tolerations");

  private static final Set<String> OF_CONTAINERS =
      Set.of(
          "name",
          "image",
          "imagePullPolicy",
          "securityContext",
          "ports",
          "env",
          "startupProbe",
          "livenessProbe",
          "readinessProbe",
          "resources",
          "volumeMounts");

  /**
   * @throws IllegalArgumentException when it says what nobody here does
   */
  List<String> of(Deployment deployment, String name, String address) {
    JsonNode pod = deployment.pod();
    refuseUnknown(pod, DONE, ELSEWHERE);
    refuseUnknown(deployment.container(), OF_CONTAINERS, Set.of());
    List<String> words = new ArrayList<>(List.of("--name", name, "--hostname", name));
    words.addAll(List.of("--network", Podman.NETWORK, "--ip", address));
    words.addAll(List.of("--stop-timeout", pod.at("/terminationGracePeriodSeconds").asText()));
    hosts.forEach((host, at) -> words.addAll(List.of("--add-host", host + ":" + at)));
    words.addAll(new ContainerRights(pod, deployment.container()).words());
    words.addAll(new ContainerFiles(pod, deployment.container(), secrets).words());
    for (JsonNode variable : deployment.container().path("env")) {
      words.addAll(environment(variable));
    }
    words.add(deployment.container().at("/image").asText());
    return words;
  }

  private List<String> environment(JsonNode variable) {
    String name = variable.at("/name").asText();
    if (variable.has("value")) {
      return List.of("--env", name + "=" + variable.at("/value").asText());
    }
    JsonNode from = variable.at("/valueFrom/secretKeyRef");
    String secret = from.at("/name").asText();
    String key = from.at("/key").asText();
    return secrets
        .text(secret, key)
        .map(value -> List.of("--env", name + "=" + value))
        .orElseGet(() -> absent(from, secret, key));
  }

  private static List<String> absent(JsonNode from, String secret, String key) {
    if (from.at("/optional").asBoolean()) {
      return List.of();
    }
    throw new IllegalArgumentException("Secret %s has no %s".formatted(secret, key));
  }

  private static void refuseUnknown(JsonNode node, Set<String> known, Set<String> more) {
    node.fieldNames()
        .forEachRemaining(
            member -> {
              if (!known.contains(member) && !more.contains(member)) {
                throw new IllegalArgumentException("nobody here does " + member);
              }
            });
  }
}
