package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A roll-out, a drained node and a crowded machine leave enough pods, and time to end. */
final class AvailabilityRule implements Rule {

  private static final int PARTITIONS = 6;
  private static final int SPARE_SECONDS = 5;
  private static final int LONGEST_START = 180;

  @Override
  public Stream<String> broken(Manifests manifests) {
    Stream<String> deployments = manifests.of("Deployment").flatMap(it -> ofOne(manifests, it));
    Stream<String> scaled =
        manifests
            .of("ScaledObject")
            .filter(it -> it.at("/spec/maxReplicaCount").asInt() > PARTITIONS)
            .map(it -> Manifests.title(it) + " wants more replicas than topics have partitions");
    return Stream.concat(deployments, scaled);
  }

  private static Stream<String> ofOne(Manifests manifests, JsonNode deployment) {
    Pod pod = Pod.of(deployment).orElseThrow();
    Map<String, Boolean> asked = new TreeMap<>();
    asked.put("two replicas at least", replicas(manifests, deployment) >= 2);
    asked.put("no roll without a new pod", isZero(deployment, "/maxUnavailable"));
    asked.put("a budget of disruptions", hasBudget(manifests, pod));
    asked.put("a spread over machines and zones", spread(pod) == 2);
    asked.put("time to end", timeToEnd(pod));
    pod.containers().forEach(container -> ofContainer(container, asked));
    return asked.entrySet().stream()
        .filter(it -> !it.getValue())
        .map(it -> pod.title() + " lacks " + it.getKey());
  }

  private static void ofContainer(JsonNode container, Map<String, Boolean> asked) {
    asked.put(
        "a live probe that knows no neighbours", path(container, "liveness").endsWith("/live"));
    asked.put("a ready probe", path(container, "readiness").endsWith("/ready"));
    asked.put("a start that may do without Kafka", path(container, "startup").endsWith("/live"));
    JsonNode start = container.at("/startupProbe");
    asked.put(
        "time to start",
        start.at("/periodSeconds").asInt() * start.at("/failureThreshold").asInt()
            >= LONGEST_START);
    asked.put("a request for cpu", !container.at("/resources/requests/cpu").asText().isEmpty());
  }

  private static int replicas(Manifests manifests, JsonNode deployment) {
    String name = Manifests.name(deployment);
    return deployment
        .path("spec")
        .path("replicas")
        .asInt(
            manifests
                .find("HorizontalPodAutoscaler", name)
                .map(it -> it.at("/spec/minReplicas"))
                .or(
                    () ->
                        manifests
                            .find("ScaledObject", name)
                            .map(it -> it.at("/spec/minReplicaCount")))
                .map(JsonNode::asInt)
                .orElse(0));
  }

  private static boolean isZero(JsonNode deployment, String member) {
    JsonNode value = deployment.at("/spec/strategy/rollingUpdate" + member);
    return value.isInt() && value.asInt() == 0;
  }

  private static boolean hasBudget(Manifests manifests, Pod pod) {
    return manifests
        .of("PodDisruptionBudget")
        .anyMatch(it -> pod.isSelectedBy(it.at("/spec/selector/matchLabels")));
  }

  private static long spread(Pod pod) {
    return Manifests.each(pod.spec().at("/topologySpreadConstraints"))
        .filter(it -> pod.isSelectedBy(it.at("/labelSelector/matchLabels")))
        .map(it -> it.at("/topologyKey").asText())
        .distinct()
        .count();
  }

  private static boolean timeToEnd(Pod pod) {
    Map<String, String> variables = pod.environment();
    long needed =
        Stream.of("TORG_SHUTDOWN_DELAY", "TORG_SHUTDOWN_TIMEOUT")
            .map(name -> Duration.parse("PT" + variables.getOrDefault(name, "1h")))
            .mapToLong(Duration::toSeconds)
            .sum();
    return pod.spec().at("/terminationGracePeriodSeconds").asInt() >= needed + SPARE_SECONDS;
  }

  private static String path(JsonNode container, String probe) {
    return container.at("/" + probe + "Probe/httpGet/path").asText();
  }
}
