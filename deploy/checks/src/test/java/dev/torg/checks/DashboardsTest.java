package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsTest {

  @ParameterizedTest
  @MethodSource("dashboards")
  void askForWhatProgramsTell(Path file) {
    // When
    List<JsonNode> panels = panels(file);

    // Then
    assertThat(panels)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            panel -> {
              assertThat(panel.at("/title").asText()).isNotEmpty();
              assertThat(panel.at("/targets")).isNotEmpty();
              assertThat(Manifests.each(panel.at("/targets")))
                  .allSatisfy(
                      it -> assertThat(KnownMetrics.unknownIn(it.at("/expr").asText())).isEmpty());
            });
  }

  @Test
  void areInTheChart() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(manifests.of("ConfigMap"))
        .hasSize(3)
        .allSatisfy(
            it -> assertThat(it.at("/metadata/labels/grafana_dashboard").asText()).isEqualTo("1"));
  }

  @Test
  void aQuestionForWhatNobodyTellsIsNoticed() {
    assertThat(KnownMetrics.unknownIn("sum by (rout) (rate(torg_gateway_requests_second[5m]))"))
        .containsExactly("torg_gateway_requests_second", "rout");
    assertThat(KnownMetrics.unknownIn("max(torg_webhooks_late{shop=\"a\"}) > 3"))
        .containsExactly("shop");
  }

  private static List<JsonNode> panels(Path file) {
    String text = Checkout.text(Checkout.ROOT.relativize(file).toString());
    return Manifests.each(Manifests.parse(text).documents().get(0).at("/panels")).toList();
  }

  static Stream<Path> dashboards() {
    return Checkout.files("deploy/chart/torg/files/dashboards", ".json").stream();
  }
}
