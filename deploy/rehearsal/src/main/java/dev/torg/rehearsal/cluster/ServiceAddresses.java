package dev.torg.rehearsal.cluster;

import dev.torg.embedded.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An address for each Service that leads every new connection to one of the pods that are ready, as
 * Kubernetes does with nftables. All other addresses of that network are refused at once.
 */
final class ServiceAddresses {

  static final String NETWORK = "10.96.0.0/16";

  private static final int FIRST = 10;
  private static final int PORT = 8080;

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Path rules;

  /** Nobody is ready yet: from here on every address is refused. */
  ServiceAddresses(List<String> services, Path rules) {
    this.rules = rules;
    services.forEach(name -> addresses.put(name, "10.96.0." + (FIRST + addresses.size())));
    new Command(List.of("ip", "route", "add", NETWORK, "dev", "lo")).run();
    lead(Map.of());
  }

  Map<String, String> byName() {
    return addresses;
  }

  /** Makes each address lead to these pods from the next connection on. */
  synchronized void lead(Map<String, List<String>> ready) {
    try {
      Files.writeString(rules, table(ready));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + rules, e);
    }
    new Command(List.of("nft", "-f", rules.toString())).run();
  }

  private String table(Map<String, List<String>> ready) {
    StringBuilder leading = new StringBuilder();
    addresses.forEach(
        (service, address) -> {
          List<String> pods = ready.getOrDefault(service, List.of());
          leading.append(pods.isEmpty() ? "" : rule(address, pods));
        });
    return """
        table ip torg {}
        delete table ip torg
        table ip torg {
          chain services {
        %1$s  }
          chain coming { type nat hook prerouting priority -100; jump services; }
          chain own { type nat hook output priority -100; jump services; }
          chain back { type nat hook postrouting priority 100; ct status dnat masquerade; }
          chain others { type filter hook forward priority filter; ip daddr %2$s reject; }
          chain mine { type filter hook output priority filter; ip daddr %2$s reject; }
        }
        """
        .formatted(leading, NETWORK);
  }

  private static String rule(String address, List<String> pods) {
    String choice =
        IntStream.range(0, pods.size())
            .mapToObj(number -> number + " : " + pods.get(number))
            .collect(Collectors.joining(", "));
    return "    ip daddr %1$s tcp dport %2$d dnat to numgen random mod %3$d map { %4$s }:%2$d\n"
        .formatted(address, PORT, pods.size(), choice);
  }
}
