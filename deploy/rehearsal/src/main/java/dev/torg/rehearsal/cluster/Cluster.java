package dev.torg.rehearsal.cluster;

import dev.torg.embedded.process.CommandFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the deployments of a rendering. */
public final class Cluster {

  private static final String PODS = "10.89.0.";
  private static final int FIRST = 10;
  private static final long POLL_MILLISECONDS = 1_000;
  private static final long HEARD_MILLISECONDS = 500;

  private final Map<String, Deployment> deployments;
  private final Podman podman;
  private final Path logs;
  private final PodArguments arguments;
  private final ServiceAddresses services;
  private final NetworkPolicies policies;
  private final ExecutorService leaving = Executors.newCachedThreadPool();
  private final Map<String, String> tags = new HashMap<>();
  private final List<Future<?>> departures = new ArrayList<>();
  private final List<Pod> everybody = new CopyOnWriteArrayList<>();
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
    this.policies =
        new NetworkPolicies(manifests.of("NetworkPolicy").toList(), logs.resolve("policies.nft"));
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
                Stream.generate(deployment::name).limit(deployment.replicas()).forEach(this::add));
  }

  /** Starts one more pod; it gets connections as soon as it is ready. */
  public Pod add(String deployment) {
    return start(deployed(deployment));
  }

  /** From now on, new pods of a deployment are of the image with this tag. */
  public void tag(String deployment, String tag) {
    tags.put(deployment, tag);
  }

  /** From now on, new pods of a deployment are of the image that the manifest names. */
  public void untag(String deployment) {
    tags.remove(deployment);
  }

  /**
   * Replaces every pod of a deployment: when a new one is ready, an old one is told to go, which
   * may take longer than this.
   *
   * @throws CommandFailed when a pod has ended, or one is not ready in time
   */
  public void roll(String deployment, Duration longest) {
    for (Pod old : pods(deployment)) {
      add(deployment);
      awaitReady(longest);
      retire(old);
    }
  }

  /** In a cluster, too, a pod hears that it must go a moment before others hear of it. */
  private void retire(Pod pod) {
    departures.add(leaving.submit(pod::stop));
    pause(HEARD_MILLISECONDS);
    forget(pod);
  }

  /** Ends a pod as a crash would, and starts no other. */
  public void kill(Pod pod) {
    pod.kill();
    forget(pod);
  }

  private void forget(Pod pod) {
    pods.remove(pod);
    lead();
  }

  /** Waits until all that were told to go have ended. */
  public void awaitDepartures() {
    try {
      for (Future<?> departure : departures) {
        departure.get();
      }
    } catch (ExecutionException e) {
      throw new CommandFailed("a pod did not end: " + e.getMessage());
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    }
  }

  /** Which of these, an address and a port each, take a connection from within a pod. */
  public List<String> reached(Pod from, List<String> targets) {
    return from.reached(targets);
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
    return everybody.stream().filter(Pod::hasFailed).toList();
  }

  private Deployment deployed(String name) {
    Deployment deployment =
        Optional.ofNullable(deployments.get(name))
            .orElseThrow(() -> new IllegalArgumentException("there is no deployment " + name));
    String tag = tags.get(name);
    return tag == null ? deployment : deployment.tagged(tag);
  }

  private Pod start(Deployment deployment) {
    int number = started.getAndIncrement();
    String name = deployment.name() + "-" + number;
    String address = PODS + number;
    Pod pod = new Pod(deployment, name, address, podman, logs.resolve(name + ".log"), this::lead);
    everybody.add(pod);
    pods.add(pod);
    policies.hold(pods());
    pod.start(arguments.of(deployment, name, address));
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
      throw CommandFailed.interrupted();
    }
  }
}
