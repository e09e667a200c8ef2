package dev.torg.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DetachedStartTest {

  @Test
  void asksItsProcessToKeepTheKeysOutOfTheLog() {
    List<String> arguments = DetachedStart.arguments(8080, Set.of("org-config-service"));

    var parsed =
        new CommandLine(new UpCommand())
            .parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new));
    assertThat(arguments.get(0)).isEqualTo("up");
    assertThat(parsed.<Boolean>matchedOptionValue("--quiet", false)).isTrue();
    assertThat(parsed.<Integer>matchedOptionValue("--port", 0)).isEqualTo(8080);
  }
}
