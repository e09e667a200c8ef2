package dev.torg.stack.command;

import dev.torg.stack.demo.Demo;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.run.RunningPrograms;

/** Finds the stack that another call of {@code torg} started. */
final class RunningStack {

  private RunningStack() {}

  static Demo demo(StackHome home) {
    return new Demo(home, new RunningPrograms(home).gateway());
  }
}
