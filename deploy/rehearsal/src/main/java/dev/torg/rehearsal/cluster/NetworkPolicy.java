package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Whom a policy is about, and what it lets through.
 *
 * @param spec of the manifest
 */
record NetworkPolicy(JsonNode spec) {

  private static final String EVERYWHERE = "0.0.0.0/0";

  /**
   * @throws IllegalArgumentException when it says what nobody here does
   */
  static NetworkPolicy of(JsonNode document) {
    JsonNode spec = document.path("spec");
    for (String unknown : Set.of("matchExpressions", "endPort")) {
      if (!spec.findValues(unknown).isEmpty()) {
        throw new IllegalArgumentException("nobody here does " + unknown);
      }
    }
    return new NetworkPolicy(spec);
  }

  boolean holds(Direction direction, Peer pod) {
    return each(spec.path("policyTypes")).anyMatch(it -> it.asText().equals(direction.type()))
        && selects(spec.path("podSelector"), pod);
  }

  /** What nftables compares for each connection that is let through. */
  Stream<String> rules(Direction direction, List<Peer> pods) {
    return each(spec.path(direction.word()))
        .flatMap(
            rule ->
                peers(direction, rule.path(direction.peers()), pods)
                    .flatMap(peer -> ports(rule.path("ports")).map(port -> peer + port)));
  }

  private static Stream<String> peers(Direction direction, JsonNode peers, List<Peer> pods) {
    return peers.isEmpty()
        ? Stream.of("")
        : each(peers).flatMap(peer -> peer(direction.others(), peer, pods).stream());
  }

  /** Nothing, where nobody here is meant: there is one namespace, and no version six. */
  private static Optional<String> peer(String side, JsonNode peer, List<Peer> pods) {
    if (peer.has("namespaceSelector")) {
      return Optional.empty();
    }
    if (peer.has("ipBlock")) {
      return block(side, peer.path("ipBlock"));
    }
    String addresses =
        pods.stream()
            .filter(pod -> selects(peer.path("podSelector"), pod))
            .map(Peer::address)
            .collect(Collectors.joining(", "));
    return addresses.isEmpty()
        ? Optional.empty()
        : Optional.of("ip %s { %s } ".formatted(side, addresses));
  }

  private static Optional<String> block(String side, JsonNode block) {
    String range = block.at("/cidr").asText();
    if (range.contains(":")) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    if (!range.equals(EVERYWHERE)) {
      words.add("ip %s %s ".formatted(side, range));
    }
    String but = each(block.path("except")).map(JsonNode::asText).collect(Collectors.joining(", "));
    if (!but.isEmpty()) {
      words.add("ip %s != { %s } ".formatted(side, but));
    }
    return Optional.of(String.join("", words));
  }

  private static Stream<String> ports(JsonNode ports) {
    return ports.isEmpty()
        ? Stream.of("")
        : each(ports)
            .map(
                port ->
                    "%s dport %d"
                        .formatted(
                            port.path("protocol").asText("TCP").toLowerCase(Locale.ROOT),
                            port.at("/port").intValue()));
  }

  private static boolean selects(JsonNode selector, Peer pod) {
    return selector.path("matchLabels").properties().stream()
        .allMatch(label -> pod.labels().path(label.getKey()).equals(label.getValue()));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
