package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class KeysReadinessTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicInteger asked = new AtomicInteger();
  private Throwable trouble = new KeysUnavailableException(new IOException("refused"));
  private Instant now = START;
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final KeysReadiness readiness =
      new KeysReadiness(this::byId, () -> Duration.ofSeconds(20), clock);

  @Test
  void aProgramWithoutKeysIsNotReady() {
    // When
    now = START.plusSeconds(20);
    // Then
    assertThat(status()).isEqualTo(Status.DOWN);
  }

  @Test
  void itIsOnceTheyHaveComeAndAsksNoMore() {
    // Given
    trouble = new InvalidTokenException("signed with an unknown key");
    status();
    // When
    trouble = new KeysUnavailableException(new IOException("refused"));
    // Then
    assertThat(status()).isEqualTo(Status.UP);
    assertThat(asked).hasValue(1);
  }

  @Test
  void itWaitsNoLongerThanItsPatience() {
    // When
    now = START.plusSeconds(21);
    // Then
    assertThat(status()).isEqualTo(Status.UP);
  }

  private Status status() {
    return readiness.call().await().indefinitely().getStatus();
  }

  private Uni<PublicKey> byId(String keyId) {
    asked.incrementAndGet();
    return Uni.createFrom().failure(trouble);
  }
}
