package dev.torg.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.launcher.run.RunningPrograms;
import dev.torg.launcher.supervision.Memory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured.
 *
 * @param loadAverage of the machine at the end, which tells whether it had other work
 * @param memoryMiB of each program at the end
 */
record BenchReport(
    String at,
    int processors,
    double loadAverage,
    int connections,
    List<Measured> measured,
    List<Share> shares,
    Map<String, Long> memoryMiB) {

  private static final String ROW = "%-34s %10s %9s %9s %12s %8s %14s%n";

  static BenchReport of(List<Measured> measured, int connections, RunningPrograms programs) {
    Map<String, Long> memory = new TreeMap<>();
    programs
        .all()
        .forEach(
            program ->
                program
                    .process()
                    .ifPresent(
                        process ->
                            memory.put(
                                program.name(),
                                program.name().equals("torg")
                                    ? Memory.own(process)
                                    : Memory.resident(process))));
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new BenchReport(
        Instant.now().toString(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        connections,
        measured,
        Share.among(measured),
        memory);
  }

  void print(PrintStream out) {
    out.printf(
        ROW, "call", "per second", "p50 ms", "p99 ms", "p99 at half", "errors", "CPU s per 1000");
    measured.forEach(
        one ->
            out.printf(
                ROW,
                one.name(),
                "%,.0f".formatted(one.perSecond()),
                "%.2f".formatted(one.p50Millis()),
                "%.2f".formatted(one.p99Millis()),
                one.p99MillisAtHalf() == null ? "" : "%.2f".formatted(one.p99MillisAtHalf()),
                "%,d".formatted(one.errors()),
                "%.3f".formatted(one.cpuSecondsPer1000())));
    out.printf(
        "%n%d connections, %d processors, load average %.1f%n",
        connections, processors, loadAverage);
    shares.forEach(
        share -> out.printf("%s: %.2f of %s%n", share.of(), share.value(), share.against()));
    out.printf("%nMiB at the end: %s%n", memoryMiB);
    warnOfErrors(out);
  }

  void write(Path file) {
    try {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void warnOfErrors(PrintStream out) {
    if (measured.stream().anyMatch(one -> one.errors() > 0)) {
      out.println(
          "Errors are answers of 400 and more and calls without an answer; ./torg logs tells more.");
    }
  }
}
