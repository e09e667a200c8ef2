package dev.torg.bench;

import dev.torg.launcher.run.RunningPrograms;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time that all programs of a stack and their children have used so far. */
record ProcessorTime(RunningPrograms programs) {

  private static final double NANOS_PER_SECOND = 1e9;

  double seconds() {
    return programs.all().stream()
            .flatMap(program -> program.process().stream())
            .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
            .distinct()
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toNanos)
            .sum()
        / NANOS_PER_SECOND;
  }
}
