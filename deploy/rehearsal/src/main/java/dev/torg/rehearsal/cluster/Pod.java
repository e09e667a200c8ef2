package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.embedded.process.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running pod, asked by its probes from its first moment on. */
public final class Pod {

  private static final int LOOK_SECONDS = 1;

  /** All at once, as whoever is refused behind the address of a Service is never told. */
  private static final String CONNECT_TO_EACH =
      """
      for it; do
        timeout 3 bash -c "exec 3<>/dev/tcp/${it%:*}/${it#*:} && echo $it" 2>/dev/null &
      done
      wait
      """;

  private final Deployment deployment;
  private final String name;
  private final String address;
  private final Podman podman;
  private final Path log;
  private final Runnable changed;
  private final Thread prober;
  private volatile boolean ready;
  private volatile boolean leaving;
  private volatile boolean failed;

  /**
   * @param changed is run whenever it became ready or is no longer
   */
  Pod(
      Deployment deployment,
      String name,
      String address,
      Podman podman,
      Path log,
      Runnable changed) {
    this.deployment = deployment;
    this.name = name;
    this.address = address;
    this.podman = podman;
    this.log = log;
    this.changed = changed;
    this.prober = new Thread(this::probe, "probes of " + name);
    prober.setDaemon(true);
  }

  void start(List<String> options) {
    podman.start(log, options);
    prober.start();
  }

  /** Sends SIGTERM, waits as long as the manifest says, and forgets it. */
  void stop() {
    leave();
    podman.run(List.of("stop", name));
    podman.run(List.of("rm", "--force", name));
  }

  /** Ends it as a crash would. */
  void kill() {
    leave();
    podman.run(List.of("rm", "--force", "--time", "0", name));
  }

  /** Told to go: nothing new is sent to it as soon as everybody has heard. */
  private void leave() {
    leaving = true;
    prober.interrupt();
  }

  /** Which of these, an address and a port each, take a connection from within the pod. */
  List<String> reached(List<String> targets) {
    String process = podman.run(List.of("inspect", "--format", "{{.State.Pid}}", name)).strip();
    List<String> words = new ArrayList<>(List.of("nsenter", "--net=/proc/" + process + "/ns/net"));
    words.addAll(List.of("bash", "-c", CONNECT_TO_EACH, "connect"));
    words.addAll(targets);
    return new Command(words).run().lines().sorted().toList();
  }

  public String deployment() {
    return deployment.name();
  }

  public JsonNode labels() {
    return deployment.labels();
  }

  public String address() {
    return address;
  }

  public boolean isReady() {
    return ready && !leaving;
  }

  /**
   * Whether it has taken longer to start than it may, or no longer lives: it would be restarted.
   */
  boolean hasFailed() {
    return failed;
  }

  Path log() {
    return log;
  }

  private void probe() {
    try {
      if (!hasStarted(deployment.probe("startupProbe"))) {
        failed = true;
        return;
      }
      Countdown readiness = new Countdown(deployment.probe("readinessProbe"), address, false);
      Countdown liveness = new Countdown(deployment.probe("livenessProbe"), address, true);
      while (!leaving) {
        turn(readiness.isPassing());
        failed = failed || !liveness.isPassing();
        TimeUnit.SECONDS.sleep(LOOK_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hasStarted(Probe startup) throws InterruptedException {
    for (int asked = 0; asked < startup.failures(); asked++) {
      if (startup.succeeds(address)) {
        return true;
      }
      TimeUnit.SECONDS.sleep(startup.periodSeconds());
    }
    return false;
  }

  private void turn(boolean nowReady) {
    if (ready != nowReady) {
      ready = nowReady;
      changed.run();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
