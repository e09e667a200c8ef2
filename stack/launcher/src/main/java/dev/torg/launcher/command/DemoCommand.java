package dev.torg.launcher.command;

import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.home.StackHome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Walks from partner keys to a live sales unit and prints each request.")
final class DemoCommand implements Callable<Integer> {

  @Option(names = "--orders", description = "Take so many orders instead, and print the delays.")
  private int orders;

  @Override
  public Integer call() {
    Demo demo = RunningStack.demo(StackHome.current());
    if (orders > 0) {
      demo.measure(orders, System.out);
    } else {
      demo.walk(System.out);
    }
    return 0;
  }
}
