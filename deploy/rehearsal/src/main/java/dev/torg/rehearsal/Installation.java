package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Gateway;
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

/**
 * Torg as an operator installs it, with all that is around.
 *
 * @param former programs that run as they were before
 */
record Installation(
    StackHome home, Manifests manifests, Cluster cluster, Site site, List<String> former) {

  static final String RELEASE = "torg";
  static final String CHART = "deploy/chart/torg";

  /** Of programs as they were before. */
  static final String FORMER = "former";

  static final Duration START = Duration.ofMinutes(3);

  private static final URI ADDRESS = URI.create("https://" + Names.TORG);

  /** Returns when all pods are ready. */
  static Installation make(
      StackHome home, Podman podman, Path images, Path formerImages, Protocol protocol) {
    RememberedSettings settings = new RememberedSettings(home);
    Manifests manifests =
        Manifests.rendered(
            home.root().resolve(CHART),
            RELEASE,
            List.of(home.root().resolve("deploy/rehearsal/values.yaml")));
    Secrets secrets = new Secrets(home.state().resolve("secrets"));
    new OperatorSecrets(home, settings, secrets).make();
    Internet internet =
        Internet.prepared(
            home.root(),
            home.state().resolve("internet"),
            secrets.file("torg-trust-store", "truststore.p12"));
    ImageArchives former = new ImageArchives(formerImages);
    new ImageArchives(images).load(podman);
    former.load(podman);
    protocol.saw("images loaded");
    Site site = new Site(home, settings);
    protocol.saw("PostgreSQL and Kafka take connections, databases and topics are there");
    Cluster cluster = new Cluster(manifests, podman, secrets, Names.addresses(), home.logs());
    internet.start(home.root(), cluster.address(deployment("gateway")));
    former.programs().forEach(program -> cluster.tag(deployment(program), FORMER));
    cluster.install();
    protocol.saw("%d pods started", cluster.pods().size());
    cluster.awaitReady(START);
    protocol.saw("all are ready");
    return new Installation(home, manifests, cluster, site, former.programs());
  }

  static String deployment(String program) {
    return RELEASE + "-" + program;
  }

  Demo demo() {
    return new Demo(home, ADDRESS);
  }

  Operator operator() {
    return Operator.logIn(
        new Gateway(ADDRESS, Narrator.SILENT),
        new OperatorKeys(
            DemoOperator.CLIENT_ID, new RememberedSettings(home).secret(DemoOperator.SECRET)));
  }

  void requireNoFailure() {
    if (!cluster.failed().isEmpty()) {
      throw new CommandFailed("a cluster would have restarted " + cluster.failed());
    }
  }
}
