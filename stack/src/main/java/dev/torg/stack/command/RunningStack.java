package dev.torg.stack.command;

import dev.torg.stack.demo.Demo;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import dev.torg.stack.run.StackRun;
import dev.torg.stack.supervision.ProgramRecord;
import dev.torg.stack.supervision.ProgramRecords;
import java.net.URI;

/** Finds the stack that another call of {@code torg} started. */
final class RunningStack {

  private RunningStack() {}

  static Demo demo(StackHome home) {
    ProgramRecord launcher =
        new ProgramRecords(home.run())
            .named(StackRun.LAUNCHER)
            .filter(program -> program.process().isPresent())
            .orElseThrow(() -> new CommandFailed("Torg is not running; start it with ./torg up."));
    return new Demo(home, URI.create("http://localhost:" + launcher.port()));
  }
}
