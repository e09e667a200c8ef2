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
    return withThoseBelow(Torg.commands());
  }

  private static List<String> withThoseBelow(CommandLine command) {
    List<String> all = new ArrayList<>();
    all.add(command.getCommandSpec().qualifiedName());
    command.getSubcommands().values().forEach(below -> all.addAll(withThoseBelow(below)));
    return all;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfAndDoesNothing(String command) {
    // Given
    StringWriter said = new StringWriter();
    CommandLine torg = Torg.commands().setOut(new PrintWriter(said));
    // When
    int exit = torg.execute((command + " --help").replaceFirst("torg ", "").split(" "));
    // Then
    assertThat(exit).isZero();
    assertThat(said.toString()).contains("Usage: " + command);
  }
}
