package dev.torg.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final double MIDDLE = 0.5;

  @Test
  void isThePublishedOne() {
    // When
    List<Duration> pauses = pauses();
    // Then
    assertThat(pauses.subList(0, 5))
        .containsExactly(
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofSeconds(120));
    assertThat(pauses.subList(5, 28)).containsOnly(Duration.ofHours(1));
    assertThat(pauses.subList(28, pauses.size())).containsOnly(Duration.ofDays(1)).hasSize(6);
  }

  @Test
  void variesByAFifth() {
    // When
    Optional<Instant> soonest = RetrySchedule.next(10, FIRST, FIRST, Duration.ZERO, 0);
    Optional<Instant> latest = RetrySchedule.next(10, FIRST, FIRST, Duration.ZERO, 1);
    // Then
    assertThat(soonest).contains(FIRST.plus(Duration.ofMinutes(48)));
    assertThat(latest).contains(FIRST.plus(Duration.ofMinutes(72)));
  }

  @Test
  void waitsAsLongAsIsAskedButADayAtMost() {
    // When
    Optional<Instant> minute = RetrySchedule.next(1, FIRST, FIRST, Duration.ofMinutes(1), MIDDLE);
    Optional<Instant> year = RetrySchedule.next(1, FIRST, FIRST, Duration.ofDays(365), MIDDLE);
    Optional<Instant> moment = RetrySchedule.next(10, FIRST, FIRST, Duration.ofSeconds(1), MIDDLE);
    // Then
    assertThat(minute).contains(FIRST.plus(Duration.ofMinutes(1)));
    assertThat(year).contains(FIRST.plus(Duration.ofDays(1)));
    assertThat(moment).contains(FIRST.plus(Duration.ofHours(1)));
  }

  private static List<Duration> pauses() {
    List<Duration> pauses = new ArrayList<>();
    Instant now = FIRST;
    Optional<Instant> next = RetrySchedule.next(1, FIRST, now, Duration.ZERO, MIDDLE);
    while (next.isPresent()) {
      pauses.add(Duration.between(now, next.get()));
      now = next.get();
      next = RetrySchedule.next(pauses.size() + 1, FIRST, now, Duration.ZERO, MIDDLE);
    }
    return pauses;
  }
}
