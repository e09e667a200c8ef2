package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that are wrong, each alone beside good ones, or one with others that it does not go with:
 * nothing is rendered.
 */
class BadValuesTest {

  @ParameterizedTest
  @MethodSource("badValues")
  void isRefusedByItsName(String setting) {
    // Given
    String path = setting.split("=", 2)[0];

    // When, then
    assertThatThrownBy(() -> Chart.smallestTextWith(setting.split(" & ", -1)))
        .message()
        .satisfies(
            message ->
                assertThat(Arrays.stream(path.split("\\.")).filter(message::contains))
                    .isNotEmpty());
  }

  @Test
  void areMany() {
    assertThat(badValues().distinct()).hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void areWrongOnlyTogether() {
    assertThat(Chart.smallestWith("services.gateway.replicas=12").of("Deployment")).hasSize(8);
    assertThat(
            Chart.smallestWith(
                    "kafka.securityProtocol=\"PLAINTEXT\"",
                    "network.encrypts=true",
                    "autoscaling={\"enabled\":true,\"maxReplicas\":12,\"keda\":{\"enabled\":true}}",
                    "services.gateway.replicas=12",
                    "services.merchant-service.replicas=6")
                .of("ScaledObject"))
        .hasSize(5);
  }

  static Stream<String> badValues() {
    return Checkout.text("deploy/checks/src/test/resources/bad-values.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
