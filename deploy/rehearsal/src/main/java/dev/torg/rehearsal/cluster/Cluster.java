package dev.torg.rehearsal.cluster;

import dev.torg.embedded.process.CommandFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the deployments of a rendering. */
public final class Cluster {

  private static final String PODS = "10.89.0.";
  private static final int FIRST = 10;
  private static final long POLL_MILLISECONDS = 1_000;

  private final Map<String, Deployment> deployments;
  private final Podman podman;
  private final Path logs;
  private final PodArguments arguments;
  private final ServiceAddresses services;
  private final List<Pod> pods = new CopyOnWriteArrayList<>();
  private final AtomicInteger started = new AtomicInteger(FIRST);

  /**
   * @param hosts addresses of whoever is not in the cluster, by name
   * @param logs gets what pods print, a file for each
   */
  public Cluster(
      Manifests manifests, Podman podman, Secrets secrets, Map<String, String> hosts, Path logs) {
    this.podman = podman;
    this.logs = logs;
    this.deployments =
        manifests.deployments().stream().collect(Collectors.toMap(Deployment::name, it -> it));
    this.services = new ServiceAddresses(manifests.services(), logs.resolve("services.nft"));
    Map<String, String> all = new HashMap<>(hosts);
    all.putAll(services.byName());
    this.arguments = new PodArguments(secrets, all);
  }

  /** The network that all pods are in. */
  public static String subnet() {
    return PODS + "0/24";
  }

  public void install() {
    deployments
        .values()
        .forEach(
            deployment ->
                Stream.generate(() -> deployment)
                    .limit(deployment.replicas())
                    .forEach(this::start));
  }

  /** The address of a Service. */
  public String address(String service) {
    return services.byName().getOrDefault(service, "");
  }

  public Stream<String> names() {
    return deployments.keySet().stream().sorted();
  }

  public List<Pod> pods() {
    return List.copyOf(pods);
  }

  public List<Pod> pods(String deployment) {
    return pods.stream().filter(pod -> pod.deployment().equals(deployment)).toList();
  }

  /**
   * Waits until every pod is ready.
   *
   * @throws CommandFailed when one has ended, or they are not in time
   */
  public void awaitReady(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!pods.stream().allMatch(Pod::isReady)) {
      requireAlive();
      if (System.nanoTime() > end) {
        throw new CommandFailed("not ready in time: " + notReady());
      }
      pause(POLL_MILLISECONDS);
    }
  }

  private void requireAlive() {
    String running = podman.run(List.of("ps", "--format", "{{.Names}}"));
    for (Pod pod : pods) {
      if (pod.hasFailed() || !running.contains(pod.toString())) {
        throw new CommandFailed(pod + " does not live; see " + pod.log());
      }
    }
  }

  private List<Pod> notReady() {
    return pods.stream().filter(pod -> !pod.isReady()).toList();
  }

  /** Those that a cluster would have restarted. */
  public List<Pod> failed() {
    return pods.stream().filter(Pod::hasFailed).toList();
  }

  private Pod start(Deployment deployment) {
    int number = started.getAndIncrement();
    String name = deployment.name() + "-" + number;
    String address = PODS + number;
    Pod pod = new Pod(deployment, name, address, podman, logs.resolve(name + ".log"), this::lead);
    pod.start(arguments.of(deployment, name, address));
    pods.add(pod);
    return pod;
  }

  private synchronized void lead() {
    services.lead(
        pods.stream()
            .filter(Pod::isReady)
            .collect(
                Collectors.groupingBy(
                    Pod::deployment, Collectors.mapping(Pod::address, Collectors.toList()))));
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("interrupted");
    }
  }
}
