package dev.torg.stack.command;

import dev.torg.stack.home.StackHome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "token", description = "Prints a token of the first demo partner, for curl.")
final class TokenCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.out.println(RunningStack.demo(StackHome.current()).token());
    return 0;
  }
}
