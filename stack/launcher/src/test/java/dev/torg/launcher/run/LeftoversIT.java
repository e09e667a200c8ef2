package dev.torg.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.launcher.supervision.ProgramRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversIT {

  @TempDir Path folder;

  private ProcessHandle process = ProcessHandle.current();

  @AfterEach
  void endProcess() {
    if (!process.equals(ProcessHandle.current())) {
      process.destroyForcibly();
    }
  }

  @Test
  void stopsWhatAKilledLauncherLeftRunning() throws Exception {
    // Given
    process = new ProcessBuilder("sleep", "600").start().toHandle();
    ProgramRecords records = new ProgramRecords(folder);
    records.write("gateway", process, 8080, null);

    // When
    var stopped = new Leftovers(records).stop();

    // Then
    assertThat(stopped).containsExactly("gateway");
    assertThat(process.isAlive()).isFalse();
    assertThat(records.all()).isEmpty();
  }

  @Test
  void sparesAnotherProcessThatGotTheSameId() throws Exception {
    // Given
    process = new ProcessBuilder("sleep", "600").start().toHandle();
    ProgramRecords records = new ProgramRecords(folder);
    records.write("gateway", process, 8080, null);
    Path file = folder.resolve("gateway.process");
    String record = Files.readString(file);
    Files.writeString(file, record.replaceAll("startedAt=\\d{4}", "startedAt=1999"));

    // When
    var stopped = new Leftovers(records).stop();

    // Then
    assertThat(stopped).isEmpty();
    assertThat(process.isAlive()).isTrue();
    assertThat(records.all()).isEmpty();
  }

  @Test
  void forgetsRecordsOfProcessesThatAreGone() throws Exception {
    // Given
    Process ended = new ProcessBuilder("true").start();
    ProgramRecords records = new ProgramRecords(folder);
    records.write("gateway", ended.toHandle(), 8080, null);
    ended.waitFor();

    // When
    new Leftovers(records).stop();

    // Then
    assertThat(records.all()).isEmpty();
  }
}
