package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlertsTest {

  private static final Pattern NAMES = Pattern.compile("app_kubernetes_io_name=~\"([^\"]+)\"");

  private static final List<JsonNode> ALERTS =
      Manifests.each(
              Manifests.parse(Checkout.text("deploy/chart/torg/files/alerts.yaml"))
                  .documents()
                  .get(0)
                  .at("/groups/0/rules"))
          .toList();

  @Test
  void askForWhatProgramsTell() {
    assertThat(ALERTS)
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(alert -> assertThat(KnownMetrics.unknownIn(expression(alert))).isEmpty());
  }

  @Test
  void haveAPageEachAndEachPageAnAlert() {
    // When
    List<String> pages =
        Checkout.files("docs/runbooks", ".md").stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.equals("README.md"))
            .toList();

    // Then
    assertThat(ALERTS.stream().map(alert -> page(alert) + ".md"))
        .containsExactlyInAnyOrderElementsOf(pages);
    assertThat(ALERTS)
        .allSatisfy(
            alert -> {
              assertThat(alert.at("/annotations/runbook_url").asText())
                  .isEqualTo("RUNBOOKS/" + page(alert));
              assertThat(Checkout.text("docs/runbooks/" + page(alert) + ".md"))
                  .startsWith("# " + name(alert) + "\n")
                  .contains("\n## Look\n", "\n## Do\n");
              assertThat(Checkout.text("docs/runbooks/README.md")).contains(name(alert));
            });
  }

  @Test
  void haveATestEach() {
    // When
    String tests = Checkout.text("deploy/chart/torg/files/alerts_test.yaml");

    // Then
    assertThat(ALERTS)
        .allSatisfy(alert -> assertThat(tests).contains("alertname: " + name(alert) + "\n"));
  }

  /** What is asked of the gateway is asked of each program. */
  @Test
  void passOverNoProgram() {
    // When
    List<String> programs =
        Chart.rendered("smallest")
            .of("Deployment")
            .map(it -> it.at("/metadata/labels").path("app.kubernetes.io/name").asText())
            .toList();
    List<Pattern> asked =
        ALERTS.stream()
            .flatMap(alert -> NAMES.matcher(expression(alert)).results())
            .map(found -> Pattern.compile(found.group(1)))
            .filter(names -> names.matcher("gateway").matches())
            .toList();

    // Then
    assertThat(programs).hasSize(8);
    assertThat(asked)
        .hasSize(4)
        .allSatisfy(
            names -> assertThat(programs).allMatch(program -> names.matcher(program).matches()));
  }

  @Test
  void leadToThePagesOfTheInstallation() {
    // When
    JsonNode rule = Chart.rendered("everything").get("PrometheusRule", "torg-monitoring");

    // Then
    assertThat(rule.at("/spec/groups/0/rules/0/annotations/runbook_url").asText())
        .isEqualTo("https://wiki.example.com/torg/requests-fail");
    assertThat(rule.at("/spec/groups/0/rules")).hasSameSizeAs(ALERTS);
  }

  private static String name(JsonNode alert) {
    return alert.at("/alert").asText();
  }

  private static String expression(JsonNode alert) {
    return alert.at("/expr").asText();
  }

  private static String page(JsonNode alert) {
    return name(alert)
        .replaceFirst("^Torg", "")
        .replaceAll("(?<!^)([A-Z])", "-$1")
        .toLowerCase(Locale.ROOT);
  }
}
