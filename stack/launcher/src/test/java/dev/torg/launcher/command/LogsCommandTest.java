package dev.torg.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogsCommandTest {

  private static final String LONG = "x".repeat(10_000);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', 3, ''",
    "'a|b|', 0, ''",
    "'a', 1, 'a'",
    "'a|b|c|', 1, 'c|'",
    "'a|b|c|', 2, 'b|c|'",
    "'a|b|c', 2, 'b|c'",
    "'a|b|c|', 3, 'a|b|c|'",
    "'a|b|c|', 200, 'a|b|c|'",
    "'||a|', 2, '|a|'",
    "'a|LONG|LONG|c|', 2, 'LONG|c|'",
    "'a|LONG|LONG|c|', 4, 'a|LONG|LONG|c|'"
  })
  void theLastLinesAreFoundHoweverLongTheyAre(String log, int lines, String shown)
      throws IOException {
    Path file = Files.writeString(folder.resolve("log"), text(log));

    long start = LogsCommand.startOfLast(lines, file);

    assertThat(Files.readString(file).substring((int) start)).isEqualTo(text(shown));
  }

  private static String text(String written) {
    return written.replace("LONG", LONG).replace('|', '\n');
  }
}
