package dev.torg.checks;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Metrics that running programs told, with their labels. */
final class KnownMetrics {

  /** What the collection of metrics adds. */
  private static final Set<String> OF_TARGETS =
      Set.of("namespace", "app_kubernetes_io_name", "pod");

  private static final Map<String, Set<String>> LABELS = new TreeMap<>();

  static {
    LABELS.put("up", Set.of());
    Checkout.text("deploy/checks/src/test/resources/metrics.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .forEach(parts -> LABELS.put(parts[0], labels(parts)));
  }

  private KnownMetrics() {}

  /** What a question asks for that nobody tells. */
  static Stream<String> unknownIn(String expression) {
    Query query = Query.of(expression);
    Set<String> labels = new TreeSet<>(query.labels());
    labels.removeAll(OF_TARGETS);
    query.metrics().stream().map(LABELS::get).filter(it -> it != null).forEach(labels::removeAll);
    Stream<String> metrics = query.metrics().stream().filter(name -> !LABELS.containsKey(name));
    return Stream.concat(metrics, labels.stream());
  }

  private static Set<String> labels(String[] parts) {
    return parts.length < 2 ? Set.of() : Set.copyOf(Arrays.asList(parts[1].split(",", -1)));
  }
}
