package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code extraEnv} cannot name what the chart sets, and everything else it can. */
class ReservedVariablesTest {

  /** The chart's programs run in no profile but their own. */
  private static final Set<String> NEVER_SET = Set.of("QUARKUS_PROFILE");

  /** What {@code ci/everything-values.yaml} has as {@code extraEnv}. */
  private static final Set<String> EXTRA = Set.of("TORG_TOKEN_LIFETIME");

  private static final JsonNode REFUSED =
      Manifests.parse(Checkout.text("deploy/chart/torg/values.schema.json"))
          .documents()
          .get(0)
          .at("/definitions/settings/properties/extraEnv/propertyNames/not/anyOf");

  private static final Pattern FAMILIES = Pattern.compile(REFUSED.at("/0/pattern").asText());
  private static final Set<String> NAMES =
      Manifests.each(REFUSED.at("/1/enum")).map(JsonNode::asText).collect(Collectors.toSet());

  @Test
  void areAllThatTheChartSets() {
    assertThat(set())
        .hasSizeGreaterThan(50)
        .allMatch(name -> NAMES.contains(name) || FAMILIES.matcher(name).find());
  }

  @Test
  void areNoOthers() {
    // When
    Set<String> gone = new TreeSet<>(NAMES);
    gone.removeAll(set());
    gone.removeAll(NEVER_SET);

    // Then
    assertThat(NAMES).hasSizeGreaterThan(30);
    assertThat(gone).isEmpty();
  }

  private static Set<String> set() {
    return Stream.of("smallest", "everything", "operators", "mesh")
        .flatMap(values -> Chart.rendered(values).pods())
        .flatMap(pod -> pod.environment().keySet().stream())
        .filter(name -> !EXTRA.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
