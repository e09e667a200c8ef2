package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchReportTest {

  private static final LoadCount MOST = new LoadCount(20_000, 3, 2, 1, 10, 1.5, 6.25);
  private static final LoadCount HALF = new LoadCount(10_000, 0, 0, 4, 10, 0.5, 2.75);

  @TempDir private Path folder;

  @Test
  void oneLineOfItTellsTheMostThatWasPossibleAndTheWaitAtHalfOfIt() {
    Measured measured = Measured.of("read one sales unit", MOST, HALF, 4);

    assertThat(measured.perSecond()).isCloseTo(2_000, within(1e-9));
    assertThat(measured.p50Millis()).isEqualTo(1.5);
    assertThat(measured.p99Millis()).isEqualTo(6.25);
    assertThat(measured.p99MillisAtHalf()).isEqualTo(2.75);
    assertThat(measured.errors()).isEqualTo(3 + 2 + 1 + 4);
    assertThat(measured.cpuSecondsPer1000()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void aCallThatNeverWasAnsweredHasAProcessorTimeToo() {
    LoadCount none = new LoadCount(0, 0, 0, 9, 10, 0, 0);

    assertThat(Measured.of("nothing", none, none, 4).cpuSecondsPer1000()).isEqualTo(4_000);
  }

  @Test
  void isPrintedAsATable() {
    String printed = printed(report(Measured.of("read one sales unit", MOST, HALF, 4)));

    assertThat(printed.lines().map(line -> line.strip().replaceAll(" +", " ")))
        .startsWith(
            "call per second p50 ms p99 ms p99 at half errors CPU s per 1000",
            "read one sales unit 2,000 1.50 6.25 2.75 10 0.200")
        .contains("32 connections, 2 processors, load average 1.5")
        .contains("prefill: 0.40 of the database")
        .contains("MiB at the end: {gateway=120}");
  }

  @Test
  void saysWhatErrorsAreOnlyWhenThereAreAny() {
    LoadCount good = new LoadCount(10, 0, 0, 0, 1, 1, 1);

    assertThat(printed(report(Measured.of("read", MOST, HALF, 1)))).contains("Errors are");
    assertThat(printed(report(Measured.of("read", good, good, 1)))).doesNotContain("Errors are");
  }

  @Test
  void isWrittenAsJson() throws IOException {
    Path file = folder.resolve("bench.json");

    report(Measured.of("read one sales unit", MOST, HALF, 4)).write(file);

    JsonNode written = new ObjectMapper().readTree(file.toFile());
    assertThat(written.path("processors").asInt()).isEqualTo(2);
    assertThat(written.path("memoryMiB").path("gateway").asInt()).isEqualTo(120);
    assertThat(written.path("measured").get(0).path("p99MillisAtHalf").asDouble()).isEqualTo(2.75);
  }

  private static BenchReport report(Measured measured) {
    return new BenchReport(
        "2026-01-15T10:00:00Z",
        2,
        1.5,
        32,
        List.of(measured),
        List.of(new Share("prefill", "the database", 0.4)),
        Map.of("gateway", 120L));
  }

  private static String printed(BenchReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
