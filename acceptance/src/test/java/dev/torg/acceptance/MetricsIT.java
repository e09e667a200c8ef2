package dev.torg.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.supervision.ProgramRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What programs tell at {@code /q/metrics} is what {@code metrics.txt} says; dashboards and alerts
 * ask for nothing else.
 */
class MetricsIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();
  private static final Path KNOWN = Path.of("../deploy/checks/src/test/resources/metrics.txt");
  private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z][a-zA-Z0-9_]*)(\\{.*})? \\S+$");
  private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Map<String, Set<String>> TOLD = new TreeMap<>();

  @BeforeAll
  static void collect() {
    Scene.shared(TORG);
    ServiceDeclarations.here().modules().forEach(module -> collect(TORG.program(module)));
  }

  @Test
  void everythingThatIsAskedForIsTold() throws IOException {
    // When
    Map<String, Set<String>> known = known();
    // Then
    assertThat(TOLD.keySet()).containsAll(known.keySet());
    assertThat(known)
        .hasSizeGreaterThan(80)
        .allSatisfy(
            (metric, labels) -> assertThat(TOLD.get(metric)).as(metric).containsAll(labels));
  }

  @Test
  void everythingOfOursThatIsToldIsKnown() throws IOException {
    // When
    Stream<String> ours = TOLD.keySet().stream().filter(metric -> metric.startsWith("torg_"));
    // Then
    assertThat(ours).isNotEmpty().isSubsetOf(known().keySet());
  }

  private static void collect(ProgramRecord program) {
    URI metrics = requireNonNull(program.health()).resolve("/q/metrics");
    String told =
        Caller.nobody(new Gateway(metrics, Narrator.SILENT)).get("/q/metrics").expect(200).text();
    Matcher samples = SAMPLE.matcher(told);
    while (samples.find()) {
      Set<String> labels = TOLD.computeIfAbsent(samples.group(1), metric -> new TreeSet<>());
      if (samples.group(2) != null) {
        LABEL.matcher(samples.group(2)).results().forEach(label -> labels.add(label.group(1)));
      }
    }
  }

  private static Map<String, Set<String>> known() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (String line : Files.readAllLines(KNOWN)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" ", 2);
        known.put(parts[0], parts.length < 2 ? Set.of() : Set.of(parts[1].split(",", -1)));
      }
    }
    return known;
  }
}
