package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.embedded.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets pods send and get what their policies name; everything else is refused at once. The machine
 * itself may reach every pod, as probes come from it.
 */
final class NetworkPolicies {

  /** By a reset, as whoever opens a connection tries again after a mere message. */
  private static final String REFUSE = "meta l4proto tcp reject with tcp reset; reject";

  private final List<NetworkPolicy> policies;
  private final Path rules;

  NetworkPolicies(List<JsonNode> policies, Path rules) {
    this.policies = policies.stream().map(NetworkPolicy::of).toList();
    this.rules = rules;
  }

  /** From now on, with these pods; call it before a new one starts. */
  synchronized void hold(List<Pod> pods) {
    try {
      Files.writeString(rules, table(pods.stream().map(Peer::of).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + rules, e);
    }
    new Command(List.of("nft", "-f", rules.toString())).run();
  }

  String table(List<Peer> pods) {
    List<String> chains = new ArrayList<>();
    String out = chains(Direction.EGRESS, pods, chains);
    String in = chains(Direction.INGRESS, pods, chains);
    String known = "ct state established,related accept;";
    return """
        table ip policies {}
        delete table ip policies
        table ip policies {
        %1$s
          chain passing { type filter hook forward priority filter; %4$s %2$s %3$s }
          chain leaving { type filter hook input priority filter; %4$s %2$s }
        }
        """
        .formatted(String.join("\n", chains), out, in, known);
  }

  /** A chain for each pod that is restricted, and the rule that leads to them. */
  private String chains(Direction direction, List<Peer> pods, List<String> chains) {
    List<String> jumps = new ArrayList<>();
    for (Peer pod : pods) {
      List<NetworkPolicy> its = policies.stream().filter(it -> it.holds(direction, pod)).toList();
      if (!its.isEmpty()) {
        String name = direction.word() + "_" + pod.address().replace('.', '_');
        String lines =
            its.stream()
                .flatMap(policy -> policy.rules(direction, pods))
                .map(rule -> "    " + rule + " return\n")
                .collect(Collectors.joining());
        chains.add("  chain %s {\n%s    %s\n  }".formatted(name, lines, REFUSE));
        jumps.add(pod.address() + " : jump " + name);
      }
    }
    return jumps.isEmpty()
        ? ""
        : "ip %s vmap { %s };".formatted(direction.own(), String.join(", ", jumps));
  }
}
