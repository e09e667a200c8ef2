package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hyperfoil.api.statistics.StatisticsSnapshot;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadCountTest {

  @Test
  void countsEveryRequestWithoutAnAnswerAsBroken() {
    StatisticsSnapshot counted = new StatisticsSnapshot();
    counted.connectionErrors = 1;
    counted.requestTimeouts = 20;
    counted.internalErrors = 300;

    LoadCount count = LoadCount.of(counted, 2);

    assertThat(count.broken()).isEqualTo(321);
    assertThat(count.answers()).isZero();
    assertThat(count.seconds()).isEqualTo(2);
  }

  @Test
  void tellsWaitingTimesInMilliseconds() {
    StatisticsSnapshot counted = new StatisticsSnapshot();
    for (int millis = 1; millis <= 100; millis++) {
      counted.histogram.recordValue(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    LoadCount count = LoadCount.of(counted, 1);

    assertThat(count.p50Millis()).isCloseTo(50, within(1.0));
    assertThat(count.p99Millis()).isCloseTo(99, within(1.0));
  }
}
