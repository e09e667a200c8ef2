package dev.torg.journey;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** How long approvals took to become visible, in milliseconds, shortest first. */
public record Delays(List<Long> milliseconds, int units) {

  public static Delays of(Collection<LiveUnit> units) {
    return new Delays(
        units.stream().map(unit -> unit.delay().toMillis()).sorted().toList(),
        new HashSet<>(units.stream().map(LiveUnit::msn).toList()).size());
  }

  /** The value that the given share of all stays at or below. */
  public long percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * milliseconds.size());
    return milliseconds.get(Math.max(0, rank - 1));
  }

  public void print(PrintStream out) {
    out.printf("%d orders approved, %d sales units%n", milliseconds.size(), units);
    if (!milliseconds.isEmpty()) {
      out.printf(
          "from approval to readable unit: p50 %d ms, p95 %d ms, p99 %d ms%n",
          percentile(50), percentile(95), percentile(99));
    }
  }
}
