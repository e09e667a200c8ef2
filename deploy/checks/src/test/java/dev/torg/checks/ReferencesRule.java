package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document names is there. */
final class ReferencesRule implements Rule {

  @Override
  public Stream<String> broken(Manifests manifests) {
    return Stream.of(
            selectors(manifests), targets(manifests), backends(manifests), insidePods(manifests))
        .flatMap(problems -> problems);
  }

  private static Stream<String> selectors(Manifests manifests) {
    return Stream.concat(
        manifests.of("Service").flatMap(it -> serviceProblems(manifests, it)),
        Stream.of("Deployment", "PodDisruptionBudget", "NetworkPolicy", "PodMonitor")
            .flatMap(manifests::of)
            .filter(it -> manifests.pods().noneMatch(pod -> pod.isSelectedBy(selectorOf(it))))
            .map(it -> Manifests.title(it) + " selects no pod"));
  }

  private static JsonNode selectorOf(JsonNode document) {
    boolean isPolicy = Manifests.kind(document).equals("NetworkPolicy");
    return document.at(isPolicy ? "/spec/podSelector/matchLabels" : "/spec/selector/matchLabels");
  }

  private static Stream<String> serviceProblems(Manifests manifests, JsonNode service) {
    List<Pod> selected =
        manifests.pods().filter(pod -> pod.isSelectedBy(service.at("/spec/selector"))).toList();
    if (selected.size() != 1 || !selected.get(0).isDeployed()) {
      return Stream.of(Manifests.title(service) + " selects " + selected.size() + " kinds of pods");
    }
    return Manifests.each(service.at("/spec/ports"))
        .map(port -> port.at("/targetPort").asText())
        .filter(port -> !selected.get(0).hasPort(port))
        .map(port -> Manifests.title(service) + " leads to no port " + port);
  }

  private static Stream<String> targets(Manifests manifests) {
    Stream<String> missing =
        Stream.of("HorizontalPodAutoscaler", "ScaledObject")
            .flatMap(manifests::of)
            .filter(
                it -> {
                  JsonNode target = it.at("/spec/scaleTargetRef");
                  return manifests
                      .find(target.at("/kind").asText(), target.at("/name").asText())
                      .isEmpty();
                })
            .map(it -> Manifests.title(it) + " scales nothing");
    Stream<String> accounts =
        manifests
            .pods()
            .filter(Pod::isDeployed)
            .filter(pod -> manifests.find("ServiceAccount", accountOf(pod)).isEmpty())
            .map(pod -> pod.title() + " runs as nobody: " + accountOf(pod));
    return Stream.concat(missing, accounts);
  }

  private static String accountOf(Pod pod) {
    return pod.spec().at("/serviceAccountName").asText();
  }

  private static Stream<String> backends(Manifests manifests) {
    Set<String> gateways = Set.of("torg-gateway:8080", "torg-gateway:http");
    Stream<String> routes =
        manifests
            .of("HTTPRoute")
            .flatMap(it -> Manifests.each(it.at("/spec/rules/0/backendRefs")))
            .map(it -> it.at("/name").asText() + ":" + it.at("/port").asText());
    Stream<String> ingresses =
        manifests
            .of("Ingress")
            .map(it -> it.at("/spec/rules/0/http/paths/0/backend/service"))
            .map(it -> it.at("/name").asText() + ":" + it.at("/port/name").asText());
    return Stream.concat(routes, ingresses)
        .filter(backend -> !gateways.contains(backend))
        .map(backend -> "the outside is led to " + backend);
  }

  private static Stream<String> insidePods(Manifests manifests) {
    return manifests.pods().flatMap(pod -> Stream.concat(volumes(pod), probes(pod)));
  }

  private static Stream<String> volumes(Pod pod) {
    Set<String> volumes = names(Manifests.each(pod.spec().at("/volumes")));
    Set<String> mounts =
        names(pod.containers().flatMap(it -> Manifests.each(it.at("/volumeMounts"))));
    return volumes.equals(mounts)
        ? Stream.empty()
        : Stream.of(pod.title() + " has the volumes " + volumes + " and mounts " + mounts);
  }

  private static Stream<String> probes(Pod pod) {
    return pod.containers()
        .flatMap(it -> Stream.of("livenessProbe", "readinessProbe", "startupProbe").map(it::path))
        .filter(JsonNode::isObject)
        .map(probe -> probe.at("/httpGet/port").asText())
        .filter(port -> !pod.hasPort(port))
        .map(port -> pod.title() + " is probed at no port " + port);
  }

  private static Set<String> names(Stream<JsonNode> named) {
    return named.map(it -> it.at("/name").asText()).collect(Collectors.toSet());
  }
}
