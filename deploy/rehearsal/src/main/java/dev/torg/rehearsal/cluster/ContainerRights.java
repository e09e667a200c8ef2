package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a container may do and use. */
record ContainerRights(JsonNode pod, JsonNode container) {

  private static final int SHARES_OF_ONE_CPU = 1024;

  List<String> words() {
    JsonNode ofPod = pod.at("/securityContext");
    JsonNode own = container.at("/securityContext");
    List<String> words = new ArrayList<>();
    words.add("--user=%s:%s".formatted(text(ofPod, "/runAsUser"), text(ofPod, "/runAsGroup")));
    words.add("--group-add=" + text(ofPod, "/fsGroup"));
    if (own.at("/readOnlyRootFilesystem").asBoolean()) {
      words.addAll(List.of("--read-only", "--read-only-tmpfs=false"));
    }
    if (!own.at("/allowPrivilegeEscalation").asBoolean(true)) {
      words.add("--security-opt=no-new-privileges");
    }
    own.at("/capabilities/drop").forEach(right -> words.add("--cap-drop=" + right.asText()));
    words.addAll(limits(container.at("/resources")));
    return words;
  }

  private static List<String> limits(JsonNode resources) {
    String memory = bytes(text(resources, "/limits/memory"));
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--memory", memory, "--memory-swap", memory));
    double asked = cpus(text(resources, "/requests/cpu"));
    words.add("--cpu-shares=" + Math.round(asked * SHARES_OF_ONE_CPU));
    if (resources.at("/limits").has("cpu")) {
      words.add("--cpus=" + cpus(text(resources, "/limits/cpu")));
    }
    return words;
  }

  private static String text(JsonNode node, String pointer) {
    JsonNode found = node.at(pointer);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("the manifest says nothing of " + pointer);
    }
    return found.asText();
  }

  private static double cpus(String quantity) {
    return quantity.endsWith("m")
        ? Integer.parseInt(quantity.substring(0, quantity.length() - 1)) / 1000.0
        : Double.parseDouble(quantity);
  }

  static String bytes(String quantity) {
    return quantity.replace("Mi", "m").replace("Gi", "g");
  }
}
