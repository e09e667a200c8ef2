package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.journey.JourneyFailed;
import dev.torg.launcher.home.StackHome;
import dev.torg.rehearsal.cluster.Cluster;
import dev.torg.rehearsal.cluster.Podman;
import dev.torg.rehearsal.outside.Names;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Main class: installs Torg from its chart and shows that it works. Takes the checkout, the folder
 * with images, that with images of programs as they were before, Prometheus, a folder for
 * everything that comes of it, and the cgroup of all pods.
 */
public final class Rehearsal {

  private static final Logger ALL = Logger.getLogger("");

  private Rehearsal() {}

  public static void main(String[] args) {
    ALL.setLevel(Level.SEVERE);
    try {
      Isolation.require();
      StackHome home = new StackHome(Path.of(args[0]), Folders.openForAll(Path.of(args[4])));
      run(home, Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), args[5]);
    } catch (CommandFailed | JourneyFailed e) {
      System.err.println("rehearsal: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static void run(
      StackHome home, Path images, Path former, Path prometheus, String cgroup) {
    Protocol protocol = new Protocol(System.out);
    Names.settle(home.state().resolve("hosts"));
    protocol.saw("isolated: no default route, no way to an address outside");
    Podman podman = new Podman(home.state().resolve("podman"), Cluster.subnet(), cgroup);
    Installation torg = Installation.make(home, podman, images, former, protocol);
    Isolation.require();
    protocol.saw("still isolated");
    new Acts(torg, protocol).show(prometheus);
    torg.requireNoFailure();
    Isolation.require();
    protocol.saw("done");
  }
}
