package dev.torg.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param perSecond the most that was possible; p50 and p99 are those of that moment
 * @param p99MillisAtHalf when half as many calls come, whatever the answers do; null where no load
 *     of half as many was sent
 * @param cpuSecondsPer1000 of all programs of the stack together, without the load generator
 */
record Measured(
    String name,
    double perSecond,
    double p50Millis,
    double p99Millis,
    @Nullable Double p99MillisAtHalf,
    long errors,
    double cpuSecondsPer1000) {

  static Measured atMost(String name, LoadCount most, double cpuSeconds) {
    return new Measured(
        name,
        most.perSecond(),
        most.p50Millis(),
        most.p99Millis(),
        null,
        most.errors(),
        1000 * cpuSeconds / Math.max(1, most.answers()));
  }

  static Measured of(String name, LoadCount most, LoadCount half, double cpuSeconds) {
    return new Measured(
        name,
        most.perSecond(),
        most.p50Millis(),
        most.p99Millis(),
        half.p99Millis(),
        most.errors() + half.errors(),
        1000 * cpuSeconds / Math.max(1, most.answers()));
  }
}
