package dev.torg.stack.bench;

/**
 * One line of the report.
 *
 * @param cpuSecondsPer1000 of all programs of the stack together, without the load generator
 */
public record Measured(
    String name,
    double perSecond,
    double p50Millis,
    double p99Millis,
    long errors,
    double cpuSecondsPer1000) {

  static Measured of(String name, LoadCount count, double cpuSeconds) {
    return new Measured(
        name,
        count.perSecond(),
        count.p50Millis(),
        count.p99Millis(),
        count.errors(),
        1000 * cpuSeconds / Math.max(1, count.answers()));
  }
}
