package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.journey.Delays;
import dev.torg.journey.Gateway;
import dev.torg.journey.JourneyFailed;
import dev.torg.journey.Narrator;
import dev.torg.journey.Operator;
import dev.torg.journey.OperatorKeys;
import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.DemoOperator;
import dev.torg.rehearsal.cluster.Cluster;
import dev.torg.rehearsal.cluster.Manifests;
import dev.torg.rehearsal.cluster.Podman;
import dev.torg.rehearsal.cluster.Secrets;
import dev.torg.rehearsal.outside.Internet;
import dev.torg.rehearsal.outside.Names;
import dev.torg.rehearsal.outside.OperatorSecrets;
import dev.torg.rehearsal.outside.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Main class: installs Torg from its chart and shows that it works. Takes the checkout, the folder
 * with images, a folder for everything that comes of it, and the cgroup of all pods.
 */
public final class Rehearsal {

  private static final Logger ALL = Logger.getLogger("");
  private static final Duration START = Duration.ofMinutes(3);
  private static final int ORDERS = 200;

  private final Protocol protocol = new Protocol(System.out);
  private final Path checkout;
  private final StackHome home;
  private final RememberedSettings settings;

  private Rehearsal(Path checkout, Path folder) {
    this.checkout = checkout;
    this.home = new StackHome(checkout, folder);
    this.settings = new RememberedSettings(home);
  }

  public static void main(String[] args) {
    ALL.setLevel(Level.SEVERE);
    try {
      Isolation.require();
      Path folder = Folders.openForAll(Path.of(args[2]));
      new Rehearsal(Path.of(args[0]), folder).run(Path.of(args[1]), args[3]);
    } catch (CommandFailed | JourneyFailed e) {
      System.err.println("rehearsal: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private void run(Path images, String cgroup) {
    Names.settle(home.state().resolve("hosts"));
    protocol.saw("isolated: no default route, no way to an address outside");
    Podman podman = new Podman(home.state().resolve("podman"), Cluster.subnet(), cgroup);
    Cluster cluster = installed(podman, images);
    Isolation.require();
    protocol.saw("still isolated");
    showOrders();
    requireNoFailure(cluster);
    protocol.saw("done");
  }

  private Cluster installed(Podman podman, Path images) {
    Manifests manifests =
        Manifests.rendered(
            checkout.resolve("deploy/chart/torg"),
            "torg",
            List.of(checkout.resolve("deploy/rehearsal/values.yaml")));
    Secrets secrets = new Secrets(home.state().resolve("secrets"));
    new OperatorSecrets(home, settings, secrets).make();
    Internet internet =
        Internet.prepared(
            checkout,
            home.state().resolve("internet"),
            secrets.file("torg-trust-store", "truststore.p12"));
    new ImageArchives(images).load(podman);
    protocol.saw("images loaded");
    new Site(home, settings);
    protocol.saw("PostgreSQL and Kafka take connections, databases and topics are there");
    Cluster cluster = new Cluster(manifests, podman, secrets, Names.addresses(), home.logs());
    internet.start(checkout, cluster.address("torg-gateway"));
    cluster.install();
    protocol.saw("%d pods started", cluster.pods().size());
    cluster.awaitReady(START);
    protocol.saw("all are ready");
    return cluster;
  }

  private void showOrders() {
    URI address = URI.create("https://" + Names.TORG);
    Gateway gateway = new Gateway(address, Narrator.SILENT);
    OperatorKeys keys =
        new OperatorKeys(DemoOperator.CLIENT_ID, settings.secret(DemoOperator.SECRET));
    Agreements.approvedBy(Operator.logIn(gateway, keys).caller());
    Demo demo = new Demo(home, address);
    demo.seed();
    protocol.saw("partners, merchants and units of the demo are made");
    demo.walkUnheard();
    protocol.saw("the journey is complete");
    Delays delays = demo.delays(ORDERS);
    protocol.saw(
        "%d orders became %d units; from approval to readable unit p50 %d ms, p99 %d ms",
        delays.milliseconds().size(), delays.units(), delays.percentile(50), delays.percentile(99));
    requireMails();
  }

  private void requireMails() {
    long mails = Internet.mails().lines().filter(line -> line.startsWith("Subject: ")).count();
    if (mails == 0) {
      throw new CommandFailed("no mail has come");
    }
    protocol.saw("%d mails came by TLS", mails);
  }

  private static void requireNoFailure(Cluster cluster) {
    if (!cluster.failed().isEmpty()) {
      throw new CommandFailed("a cluster would have restarted " + cluster.failed());
    }
  }
}
