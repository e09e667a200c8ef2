package dev.torg.launcher.command;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.Leftovers;
import dev.torg.launcher.run.RunLock;
import dev.torg.launcher.run.StackRun;
import dev.torg.launcher.supervision.Console;
import dev.torg.launcher.supervision.ProgramRecords;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts everything; Ctrl-C stops it in order.")
final class UpCommand implements Callable<Integer> {

  @Option(names = "--port", description = "Port of the gateway; the eID takes the next one.")
  private int port = 8080;

  @Option(names = "--detach", description = "Return as soon as everything is ready.")
  private boolean detach;

  @Option(names = "--quiet", description = "Do not print the keys of the demo.")
  private boolean quiet;

  @Option(names = "--without", description = "A service not to start, as it runs elsewhere.")
  private Set<String> without = new TreeSet<>();

  @Override
  public Integer call() throws InterruptedException {
    StackHome home = StackHome.current();
    home.requireFreeSpace();
    List<String> services = ServiceDeclarations.below(home.root()).modules();
    requireKnown(without, services);
    requireBuilt(home, services);
    return detach ? new DetachedStart(home).run(port, without, quiet) : runHere(home);
  }

  private int runHere(StackHome home) throws InterruptedException {
    RunLock lock = lock(home);
    new Leftovers(new ProgramRecords(home.run())).stop();
    Console console = new Console(System.out, home.combinedLog());
    StackRun run = new StackRun(home, port, without, console);
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "ordered-stop"));
    run.start();
    Demo demo = new Demo(home, URI.create(run.publicUrl()));
    if (without.isEmpty()) {
      console.announce("making demo data where it is missing");
      demo.seed();
    }
    ReadyMarker.in(home).write();
    console.announce("ready on " + run.publicUrl());
    if (!quiet) {
      demo.greet(System.out);
    }
    run.archiveClasses();
    new CountDownLatch(1).await();
    lock.release();
    return 0;
  }

  /** Fails when a stack runs. */
  static RunLock lock(StackHome home) {
    return RunLock.take(home)
        .orElseThrow(() -> new CommandFailed("Torg is running already; see ./torg status."));
  }

  private static void requireKnown(Set<String> names, List<String> known) {
    if (!known.containsAll(names)) {
      throw new CommandFailed("--without takes one of " + String.join(", ", known) + ".");
    }
  }

  private static void requireBuilt(StackHome home, List<String> services) {
    for (String module : services) {
      if (!Files.exists(home.serviceJar(module))) {
        throw new CommandFailed(module + " is not built.");
      }
    }
  }
}
