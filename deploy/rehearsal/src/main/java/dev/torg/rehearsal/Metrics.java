package dev.torg.rehearsal;

import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.rehearsal.cluster.Pod;
import java.net.URI;

/** What a pod has counted. */
record Metrics(Pod pod) {

  private static final String REQUESTS = "http_server_requests_seconds_count";

  double requests() {
    URI address = URI.create("http://" + pod.address() + ":9000");
    return Caller.nobody(new Gateway(address, Narrator.SILENT))
        .get("/q/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith(REQUESTS))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
