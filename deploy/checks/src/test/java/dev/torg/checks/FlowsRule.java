package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where policies are, they let through what the environments of the pods name as addresses, and
 * nothing else: every flow has its reason, and every reason its flow.
 */
final class FlowsRule implements Rule {

  @Override
  public Stream<String> broken(Manifests manifests) {
    if (manifests.of("NetworkPolicy").findAny().isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        manifests.pods().flatMap(pod -> ofPod(manifests, pod)), incoming(manifests));
  }

  private static Stream<String> ofPod(Manifests manifests, Pod pod) {
    Set<String> wanted = WantedFlows.of(pod);
    Set<String> allowed =
        policiesOf(manifests, pod)
            .filter(policy -> policy.at("/spec/policyTypes").toString().contains("\"Egress\""))
            .flatMap(policy -> Manifests.each(policy.at("/spec/egress")))
            .flatMap(FlowsRule::outgoing)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream<String> differences =
        wanted.equals(allowed)
            ? Stream.empty()
            : Stream.of(pod.title() + " wants " + wanted + " and may " + allowed);
    boolean isDenied =
        policiesOf(manifests, pod)
            .anyMatch(policy -> policy.at("/spec/egress").isMissingNode() && isBothWays(policy));
    return isDenied
        ? differences
        : Stream.concat(differences, Stream.of(pod.title() + " is under no default denial"));
  }

  private static boolean isBothWays(JsonNode policy) {
    return policy.at("/spec/policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
        && policy.at("/spec/ingress").isMissingNode();
  }

  private static Stream<ObjectNode> policiesOf(Manifests manifests, Pod pod) {
    return manifests
        .of("NetworkPolicy")
        .filter(it -> pod.isSelectedBy(it.at("/spec/podSelector/matchLabels")));
  }

  /** A rule without ports, or with an empty peer, would let everything through. */
  private static Stream<String> outgoing(JsonNode rule) {
    List<String> peers =
        Manifests.each(rule.at("/to")).map(FlowsRule::nameOfPeer).distinct().sorted().toList();
    if (rule.at("/ports").isEmpty()) {
      return Stream.of("everything");
    }
    return Manifests.each(rule.at("/ports"))
        .map(port -> port.at("/port").asText())
        .distinct()
        .map(port -> peerOf(peers) + ":" + port);
  }

  /** Where peers are places outside, which operators choose, the port says what is meant. */
  private static String peerOf(List<String> peers) {
    return peers.size() == 1 && peers.get(0).startsWith("torg-") ? peers.get(0) : "outside";
  }

  private static String nameOfPeer(JsonNode peer) {
    JsonNode labels = peer.at("/podSelector/matchLabels");
    return labels.has("app.kubernetes.io/instance")
        ? "torg-" + labels.path("app.kubernetes.io/name").asText("everybody")
        : "outside";
  }

  /** Who may call is who does; the public port is for all, metrics for whom operators name. */
  private static Stream<String> incoming(Manifests manifests) {
    return manifests
        .pods()
        .filter(Pod::isDeployed)
        .sorted(Comparator.comparing(Pod::title))
        .flatMap(pod -> incomingOf(manifests, pod));
  }

  private static Stream<String> incomingOf(Manifests manifests, Pod pod) {
    String name = Manifests.name(pod.maker());
    Set<String> callers =
        manifests
            .pods()
            .filter(it -> WantedFlows.of(it).contains(name + ":8080"))
            .map(it -> "torg-" + it.labels().path("app.kubernetes.io/name").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    List<JsonNode> rules =
        policiesOf(manifests, pod).flatMap(it -> Manifests.each(it.at("/spec/ingress"))).toList();
    Set<String> allowed =
        rules.stream()
            .filter(rule -> rule.at("/ports").toString().equals("[{\"port\":8080}]"))
            .flatMap(rule -> Manifests.each(rule.at("/from")))
            .map(FlowsRule::nameOfPeer)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean isMeasured =
        rules.stream().anyMatch(it -> it.at("/ports").toString().equals("[{\"port\":9000}]"));
    boolean isRight =
        name.equals("torg-gateway")
            ? rules.size() == 2
            : allowed.equals(callers) && rules.size() == 2;
    return isRight && isMeasured
        ? Stream.empty()
        : Stream.of(pod.title() + " is called by " + callers + " and lets in " + allowed);
  }
}
