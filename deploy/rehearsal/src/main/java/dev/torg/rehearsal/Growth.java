package dev.torg.rehearsal;

import dev.torg.rehearsal.cluster.Cluster;
import dev.torg.rehearsal.cluster.Pod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One more pod of a service that has two, under load: it must get its share. */
final class Growth {

  private static final double LEAST_SHARE = 0.2;

  private static final int LEAST_REQUESTS = 100;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final String deployment;
  private final List<Double> before = new ArrayList<>();
  private double share;

  Growth(Cluster cluster, String deployment) {
    this.cluster = cluster;
    this.deployment = deployment;
  }

  /** Returns what was seen. */
  String show(Duration start) {
    int had = cluster.pods(deployment).size();
    Pod added = cluster.add(deployment);
    cluster.awaitReady(start);
    count();
    double seconds = Waiting.until(added + " gets a share", LONGEST, this::newestHasItsShare);
    return "the pod after %d got %.0f %% of the requests within %.0f s"
        .formatted(had, 100 * share, seconds);
  }

  /** Of the requests since the last count; too few say nothing. */
  private boolean newestHasItsShare() {
    List<Double> former = List.copyOf(before);
    List<Double> now = requests();
    double all = 0;
    for (int pod = 0; pod < now.size(); pod++) {
      all += now.get(pod) - former.get(pod);
    }
    if (all < LEAST_REQUESTS) {
      return false;
    }
    int last = now.size() - 1;
    share = (now.get(last) - former.get(last)) / all;
    count();
    return share >= LEAST_SHARE;
  }

  private void count() {
    before.clear();
    before.addAll(requests());
  }

  private List<Double> requests() {
    return cluster.pods(deployment).stream().map(pod -> new Metrics(pod).requests()).toList();
  }
}
