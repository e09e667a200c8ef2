package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of the rules: each damage to a good rendering is noticed by at least one. */
class MutationsTest {

  private static final Manifests EVERYTHING = Chart.rendered("everything");
  private static final Manifests OPERATORS = Chart.rendered("operators");

  @ParameterizedTest
  @MethodSource("mutations")
  void isNoticed(Mutation mutation) {
    // Given
    Manifests good =
        EVERYTHING.find(mutation.kind(), mutation.name()).isPresent() ? EVERYTHING : OPERATORS;

    // When
    List<String> broken = Rule.brokenIn(mutation.damage(good));

    // Then
    assertThat(broken).isNotEmpty();
  }

  @Test
  void areMany() {
    assertThat(mutations().distinct()).hasSizeGreaterThanOrEqualTo(60);
  }

  static Stream<Mutation> mutations() {
    return Checkout.text("deploy/checks/src/test/resources/mutations.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Mutation::parse);
  }
}
