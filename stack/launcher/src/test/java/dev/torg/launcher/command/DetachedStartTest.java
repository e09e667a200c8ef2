package dev.torg.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DetachedStartTest {

  @TempDir Path folder;

  @Test
  void leavesTheLogOfAStackThatRuns() throws IOException {
    StackHome home = StackHome.in(folder);
    Path log = Files.writeString(home.combinedLog(), "ready\n");
    RunLock running = UpCommand.lock(home);

    assertThatThrownBy(() -> new DetachedStart(home).run(8080, Set.of(), true))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("running already");

    assertThat(log).hasContent("ready");
    running.release();
  }

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
