package dev.torg.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final RateLimits limits = new RateLimits(3, Duration.ofHours(1), 10);

  @Test
  void countsDownPerCaller() {
    // Given
    limits.count("one");
    // When
    Allowance second = limits.count("one");
    // Then
    assertThat(second.granted()).isTrue();
    assertThat(second.remaining()).isEqualTo(1);
    assertThat(limits.count("another").remaining()).isEqualTo(2);
  }

  @Test
  void refusesBeyondTheQuotaAndSaysUntilWhen() {
    // Given
    limits.count("one");
    limits.count("one");
    limits.count("one");
    // When
    Allowance fourth = limits.count("one");
    // Then
    assertThat(fourth.granted()).isFalse();
    assertThat(fourth.resetSeconds()).isBetween(1_190L, 1_200L);
  }

  @Test
  void namesThePolicy() {
    // When
    String policy = limits.policy();
    // Then
    assertThat(policy).isEqualTo("\"default\";q=3;w=3600");
  }
}
