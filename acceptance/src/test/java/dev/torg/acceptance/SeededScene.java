package dev.torg.acceptance;

import dev.torg.bulkdata.SeedRun;
import dev.torg.bulkdata.SeedSize;
import dev.torg.bulkdata.SeededKeys;
import dev.torg.launcher.run.RunningPrograms;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A little bulk data, for all tests of this JVM. */
final class SeededScene {

  static final SeedSize SIZE = new SeedSize(2, 50, 2_000, 7);

  private SeededScene() {}

  /** Makes it if it is not there; a second call finds everything. */
  static synchronized SeededKeys shared(TorgUnderTest torg) {
    return fill(torg, SIZE);
  }

  static SeededKeys fill(TorgUnderTest torg, SeedSize size) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    RunningPrograms programs = new RunningPrograms(torg.home());
    return new SeedRun(
            programs::database, programs.kafkaBootstrapServers(), torg.home().state(), nobody)
        .fill(size);
  }
}
