package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pod Security "restricted", and beyond it a root file system that nobody can write. */
final class RestrictedRule implements Rule {

  private static final String ALL = "[\"ALL\"]";

  @Override
  public Stream<String> broken(Manifests manifests) {
    return manifests
        .pods()
        .flatMap(
            pod ->
                Stream.concat(ofPod(pod), pod.containers().flatMap(it -> ofContainer(pod, it)))
                    .map(problem -> pod.title() + " is not restricted: " + problem));
  }

  private static Stream<String> ofPod(Pod pod) {
    JsonNode spec = pod.spec();
    Map<String, Boolean> asked = new TreeMap<>();
    asked.put("hostNetwork", !spec.at("/hostNetwork").asBoolean());
    asked.put("hostPID", !spec.at("/hostPID").asBoolean());
    asked.put("hostIPC", !spec.at("/hostIPC").asBoolean());
    asked.put("automountServiceAccountToken", isFalse(spec.at("/automountServiceAccountToken")));
    asked.put("enableServiceLinks", isFalse(spec.at("/enableServiceLinks")));
    asked.put("initContainers", spec.at("/initContainers").isMissingNode());
    asked.put(
        "volumes",
        Manifests.each(spec.at("/volumes"))
            .allMatch(volume -> volume.has("emptyDir") || volume.has("secret")));
    asked.put(
        "whole Secret of an authority, with its private key",
        Manifests.each(spec.at("/volumes"))
            .filter(volume -> volume.path("name").asText().endsWith("-ca"))
            .allMatch(volume -> volume.at("/secret/items/0/key").asText().equals("ca.crt")));
    asked.put("fsGroup", spec.at("/securityContext/fsGroup").asInt() > 0);
    asked.put("runAsUser", spec.at("/securityContext/runAsUser").asInt() > 0);
    return missing(asked);
  }

  private static Stream<String> ofContainer(Pod pod, JsonNode container) {
    JsonNode own = container.at("/securityContext");
    JsonNode pods = pod.spec().at("/securityContext");
    Map<String, Boolean> asked = new TreeMap<>();
    asked.put("allowPrivilegeEscalation", isFalse(own.at("/allowPrivilegeEscalation")));
    asked.put("readOnlyRootFilesystem", own.at("/readOnlyRootFilesystem").asBoolean());
    asked.put("privileged", !own.at("/privileged").asBoolean());
    asked.put("capabilities.drop", own.at("/capabilities/drop").toString().equals(ALL));
    asked.put("capabilities.add", own.at("/capabilities/add").isMissingNode());
    asked.put(
        "runAsNonRoot", own.path("runAsNonRoot").asBoolean(pods.at("/runAsNonRoot").asBoolean()));
    asked.put("runAsUser", !own.has("runAsUser"));
    asked.put("seccompProfile", pods.at("/seccompProfile/type").asText().equals("RuntimeDefault"));
    asked.put("limits.memory", !container.at("/resources/limits/memory").asText().isEmpty());
    return missing(asked);
  }

  private static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.asBoolean();
  }

  private static Stream<String> missing(Map<String, Boolean> asked) {
    return asked.entrySet().stream().filter(it -> !it.getValue()).map(Map.Entry::getKey);
  }
}
