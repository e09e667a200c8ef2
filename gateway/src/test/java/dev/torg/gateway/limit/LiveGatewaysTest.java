package dev.torg.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveGatewaysTest {

  private final LiveGateways gateways = new LiveGateways();

  @Test
  void oneIsAloneUntilItHearsOthers() {
    // When
    gateways.note("we", true, 1_000);
    // Then
    assertThat(gateways.number()).isEqualTo(1);
  }

  @Test
  void oneThatFallsSilentIsGone() {
    // Given
    gateways.note("we", true, 1_000);
    gateways.note("other", false, 1_000);
    // When
    gateways.note("we", true, 4_001);
    // Then
    assertThat(gateways.number()).isEqualTo(1);
  }

  @Test
  void nobodyIsTakenForGoneBeforeWeHearOurselves() {
    // Given
    gateways.note("we", true, 1_000);
    gateways.note("other", false, 1_000);
    // When
    gateways.note("third", false, 60_000);
    // Then
    assertThat(gateways.number()).isEqualTo(3);
  }
}
