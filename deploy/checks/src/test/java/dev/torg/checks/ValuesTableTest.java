package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README of the chart holds its values, and no others. */
class ValuesTableTest {

  private static final String README = "deploy/chart/torg/README.md";
  private static final String VALUES = "deploy/chart/torg/values.yaml";
  private static final String TABLE = "(?s)\\| value \\|.*?\n(?=\n|$)";
  private static final JsonNode SCHEMA =
      Manifests.parse(Checkout.text("deploy/chart/torg/values.schema.json")).documents().get(0);

  /** {@code deploy/chart/refresh} sets it. */
  private static final boolean REFRESH = Boolean.getBoolean("torg.chart.refresh");

  private final ValuesTable table = ValuesTable.of(Checkout.text(VALUES));

  @BeforeAll
  static void refresh() throws IOException {
    if (REFRESH) {
      String text = ValuesTable.of(Checkout.text(VALUES)).text();
      Files.writeString(
          Checkout.ROOT.resolve(README),
          Checkout.text(README)
              .replaceFirst(TABLE, text.replace("\\", "\\\\").replace("$", "\\$")));
    }
  }

  @Test
  void standsInTheReadme() {
    assertThat(Checkout.text(README))
        .as("deploy/chart/refresh writes it anew")
        .contains("\n" + table.text());
  }

  @Test
  void hasEveryValueThatTheSchemaWants() {
    // When
    Set<String> wanted = new TreeSet<>();
    wanted("", SCHEMA, wanted);

    // Then
    assertThat(wanted).hasSizeGreaterThan(70).contains("defaults.drainSeconds");
    assertThat(wanted).allMatch(this::stands);
  }

  @Test
  void tellsWhatAboveAValueStands() {
    // When
    ValuesTable of =
        ValuesTable.of(
            "# All.\na:\n  # One\n  # and more.\n  b: 1\n  c: []\n\n# Aside.\n\nd: ''\n");

    // Then
    assertThat(of.text())
        .endsWith(
            "| `a` |  | All. |\n| `a.b` | `1` | One and more. |\n"
                + "| `a.c` | `[]` |  |\n| `d` | `\"\"` |  |\n");
  }

  /** By its own name, or by those of what it is made of. */
  private boolean stands(String path) {
    return table.rows().keySet().stream()
        .anyMatch(row -> row.equals(path) || row.startsWith(path + "."));
  }

  private static void wanted(String path, JsonNode schema, Set<String> found) {
    List<JsonNode> parts = parts(schema).toList();
    List<String> required =
        parts.stream()
            .flatMap(it -> Manifests.each(it.path("required")))
            .map(JsonNode::asText)
            .toList();
    if (required.isEmpty() && !path.isEmpty()) {
      found.add(path);
    }
    for (String name : required) {
      parts.stream()
          .map(part -> part.at("/properties").path(name))
          .filter(JsonNode::isObject)
          .forEach(part -> wanted(path.isEmpty() ? name : path + "." + name, part, found));
    }
  }

  /** The schema, what it refers to, and what it is made of. */
  private static Stream<JsonNode> parts(JsonNode schema) {
    Stream<JsonNode> others =
        schema.has("$ref")
            ? parts(SCHEMA.at(schema.path("$ref").asText().substring(1)))
            : Manifests.each(schema.path("allOf")).flatMap(ValuesTableTest::parts);
    return Stream.concat(Stream.of(schema), others);
  }
}
