package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.LintResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every set of values in the folder {@code ci}. */
class ChartTest {

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "everything", "operators", "mesh"})
  void holdsEveryRule(String values) {
    // When
    Manifests manifests = Chart.rendered(values);

    // Then
    assertThat(manifests.documents()).hasSizeGreaterThan(30);
    assertThat(Rule.brokenIn(manifests)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "everything", "operators", "mesh"})
  void isTheSameEachTime(String values) {
    // When
    String first = Chart.text(Chart.values(values));
    String second = Chart.text(Chart.values(values));

    // Then
    assertThat(second).isEqualTo(first);
  }

  @Test
  void isLintedAsStrictlyAsHelmCan() {
    // When
    LintResult result = Chart.lintedWith("everything");

    // Then
    assertThat(result.getMessages()).allMatch(message -> message.startsWith("[INFO]"));
    assertThat(result.isFailed()).isFalse();
  }

  @Test
  void allValuesOfTheFolderAreTried() {
    // When
    List<String> files =
        Checkout.files("deploy/chart/torg/ci", ".yaml").stream()
            .map(file -> file.getFileName().toString().replace("-values.yaml", ""))
            .toList();

    // Then
    assertThat(files).containsExactlyInAnyOrder("smallest", "everything", "operators", "mesh");
  }

  @Test
  void takesTheVersionOfTheProject() {
    // Given
    String pom = Checkout.text("pom.xml");
    String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");

    // When
    String chart = Checkout.text("deploy/chart/torg/Chart.yaml");

    // Then
    assertThat(chart).contains("\nversion: " + version, "\nappVersion: " + version);
  }

  @Test
  void examplesAreWhatTheirKindsSay() {
    // When
    Manifests examples =
        Manifests.parse(Checkout.text("deploy/chart/torg/examples/external-secrets.yaml"));

    // Then
    assertThat(new TypesRule().broken(examples)).isEmpty();
    assertThat(examples.documents()).hasSize(10);
  }
}
