package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Caller;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Delays;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.demo.Demo;
import dev.torg.rehearsal.cluster.Cluster;
import dev.torg.rehearsal.outside.Internet;
import dev.torg.rehearsal.outside.Prometheus;
import java.nio.file.Path;
import java.time.Duration;

/** What is shown of an installation, in this order. */
final class Acts {

  private static final int ORDERS = 600;
  private static final int AFTERWARDS = 5;
  private static final String GROWING = "partner-service";
  private static final String KILLED = "org-config-service";
  private static final Duration LONGEST_ALERT = Duration.ofMinutes(5);
  private static final Duration LONGEST_SCRAPE = Duration.ofMinutes(1);

  private final Installation torg;
  private final Cluster cluster;
  private final Demo demo;
  private final Prometheus prometheus;
  private final Protocol protocol;

  Acts(Installation torg, Protocol protocol) {
    this.torg = torg;
    this.cluster = torg.cluster();
    this.demo = torg.demo();
    this.prometheus = new Prometheus(torg.manifests(), torg.home().state().resolve("prometheus"));
    this.protocol = protocol;
  }

  /** Those of which each needs the one before. */
  void show(Path program) {
    flows();
    orders();
    rolls();
    scrapes(program);
    kafka();
    postgres();
    growth();
    alert();
  }

  private void flows() {
    Path programs = torg.home().root().resolve(Installation.CHART + "/files/services.yaml");
    protocol.saw(new Flows(cluster, programs).show());
  }

  private void orders() {
    Agreements.approvedBy(torg.operator().caller());
    demo.seed();
    protocol.saw("partners, merchants and units of the demo are made");
    demo.walkUnheard();
    protocol.saw("the journey is complete");
    protocol.saw(ordered(ORDERS));
    long mails = Internet.mails().lines().filter(line -> line.startsWith("Subject: ")).count();
    if (mails == 0) {
      throw new CommandFailed("no mail has come");
    }
    protocol.saw("%d mails came by TLS", mails);
  }

  private String ordered(int orders) {
    Delays delays = demo.delays(orders);
    if (delays.units() != orders) {
      throw new CommandFailed("%d orders became %d units".formatted(orders, delays.units()));
    }
    return "%d orders became %d units; from approval to readable unit p50 %d ms, p99 %d ms"
        .formatted(orders, delays.units(), delays.percentile(50), delays.percentile(99));
  }

  private void rolls() {
    Load load = load();
    for (String deployment : cluster.names().toList()) {
      cluster.untag(deployment);
      cluster.roll(deployment, Installation.START);
    }
    for (String program : torg.former()) {
      thereAndBack(Installation.deployment(program));
    }
    cluster.awaitDepartures();
    protocol.saw("every program was rolled: " + load.end());
    torg.requireNoFailure();
    protocol.saw(
        torg.former().isEmpty()
            ? "the commit before has the same tables: N-1 is N"
            : "N-1 became N, N became N-1 and N again: " + torg.former());
  }

  private void thereAndBack(String deployment) {
    cluster.tag(deployment, Installation.FORMER);
    cluster.roll(deployment, Installation.START);
    cluster.untag(deployment);
    cluster.roll(deployment, Installation.START);
  }

  private void scrapes(Path program) {
    int pods = cluster.pods().size();
    prometheus.start(program, cluster.pods());
    Waiting.until("all are scraped", LONGEST_SCRAPE, () -> prometheus.up() == pods);
    protocol.saw("Prometheus scrapes %d pods", pods);
    cluster.pods(Installation.deployment(KILLED)).forEach(cluster::kill);
    protocol.saw("%s is killed", KILLED);
  }

  private void kafka() {
    Load load = load();
    new Outages(torg.site(), partner()).kafka();
    protocol.saw("without Kafka: " + load.end());
    protocol.saw("and after it: " + ordered(AFTERWARDS));
    torg.requireNoFailure();
  }

  private void postgres() {
    protocol.saw("without PostgreSQL: " + new Outages(torg.site(), partner()).postgres());
    torg.requireNoFailure();
    protocol.saw("and after it: " + ordered(AFTERWARDS));
  }

  private void growth() {
    Load load = load();
    String seen = new Growth(cluster, Installation.deployment(GROWING)).show(Installation.START);
    protocol.saw(GROWING + ": " + seen + "; " + load.end());
  }

  private void alert() {
    double seconds =
        Waiting.until(
            "TorgProgramDown", LONGEST_ALERT, () -> prometheus.fires("TorgProgramDown", KILLED));
    protocol.saw("TorgProgramDown fires for %s, waited for %.0f s", KILLED, seconds);
  }

  /** Nobody asks for what was killed. */
  private Load load() {
    boolean complete = !cluster.pods(Installation.deployment(KILLED)).isEmpty();
    return new Load(
        cluster.address(Installation.deployment("gateway")),
        Questions.of(demo.calling()).all(complete));
  }

  private Caller partner() {
    CallingPartner calling = demo.calling();
    return new Caller(
        new Gateway(calling.address(), Narrator.SILENT), "partner", calling.headers());
  }
}
