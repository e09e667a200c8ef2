package dev.torg.bench;

import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.http.statistics.HttpStats;

/**
 * What came back.
 *
 * @param answers of every status
 * @param refused answers of 400 to 499
 * @param failed answers of 500 and more
 * @param broken requests without an answer: connections that broke, and time-outs
 */
record LoadCount(
    long answers,
    long refused,
    long failed,
    long broken,
    double seconds,
    double p50Millis,
    double p99Millis) {

  private static final double NANOS_PER_MILLI = 1e6;

  double perSecond() {
    return answers / seconds;
  }

  long errors() {
    return refused + failed + broken;
  }

  static LoadCount of(StatisticsSnapshot counted, double seconds) {
    HttpStats statuses = HttpStats.get(counted);
    return new LoadCount(
        counted.responseCount,
        statuses.status_4xx,
        statuses.status_5xx,
        (long) counted.connectionErrors + counted.requestTimeouts + counted.internalErrors,
        seconds,
        counted.histogram.getValueAtPercentile(50) / NANOS_PER_MILLI,
        counted.histogram.getValueAtPercentile(99) / NANOS_PER_MILLI);
  }
}
