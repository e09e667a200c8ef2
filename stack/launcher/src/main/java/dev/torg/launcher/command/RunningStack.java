package dev.torg.launcher.command;

import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;

/** Finds the stack that another call of {@code torg} started. */
final class RunningStack {

  private RunningStack() {}

  static Demo demo(StackHome home) {
    return new Demo(home, new RunningPrograms(home).gateway());
  }
}
