package dev.torg.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class TorgTest {

  static List<String> commands() {
    return below(Torg.commands(), "");
  }

  private static List<String> below(CommandLine commandLine, String before) {
    List<String> all = new ArrayList<>();
    commandLine
        .getSubcommands()
        .forEach(
            (name, command) -> {
              all.add(before + name);
              all.addAll(below(command, before + name + " "));
            });
    return all;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfAndDoesNothing(String command) {
    // Given
    StringWriter said = new StringWriter();
    CommandLine torg = Torg.commands().setOut(new PrintWriter(said));
    // When
    int exit = torg.execute((command + " --help").split(" "));
    // Then
    assertThat(exit).isZero();
    assertThat(said.toString()).contains("Usage: torg " + command);
  }
}
