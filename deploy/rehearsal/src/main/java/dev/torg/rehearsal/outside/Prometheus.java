package dev.torg.rehearsal.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.rehearsal.cluster.Manifests;
import dev.torg.rehearsal.cluster.Pod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Scrapes pods as the PodMonitor says, and looks at the alerts of the PrometheusRule. */
public final class Prometheus {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOST = "127.0.0.1";
  private static final int PORT = 9090;
  private static final int MANAGEMENT = 9000;

  private final JsonNode endpoint;
  private final List<String> labels;
  private final JsonNode rules;
  private final Path folder;

  public Prometheus(Manifests manifests, Path folder) {
    JsonNode monitor = only(manifests, "PodMonitor");
    this.endpoint = monitor.at("/podMetricsEndpoints/0");
    this.labels =
        StreamSupport.stream(monitor.path("podTargetLabels").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    this.rules = only(manifests, "PrometheusRule");
    this.folder = Folders.openForAll(folder);
  }

  private static JsonNode only(Manifests manifests, String kind) {
    return manifests
        .of(kind)
        .findFirst()
        .map(it -> it.path("spec"))
        .orElseThrow(() -> new CommandFailed("the chart has no " + kind));
  }

  /** Settings are JSON, which is YAML, too. */
  public void start(Path program, List<Pod> pods) {
    ObjectNode settings = JSON.createObjectNode();
    settings.putObject("global").put("evaluation_interval", "5s");
    settings.putArray("rule_files").add("rules.json");
    ObjectNode job = settings.putArray("scrape_configs").addObject();
    job.put("job_name", "torg").put("metrics_path", endpoint.at("/path").asText());
    job.put("scrape_interval", endpoint.at("/interval").asText());
    var targets = job.putArray("static_configs");
    for (Pod pod : pods) {
      ObjectNode target = targets.addObject();
      target.putArray("targets").add(pod.address() + ":" + MANAGEMENT);
      ObjectNode its = target.putObject("labels").put("pod", pod.toString());
      labels.forEach(
          label -> its.put(label.replaceAll("[./-]", "_"), pod.labels().path(label).asText()));
    }
    try {
      JSON.writeValue(folder.resolve("prometheus.json").toFile(), settings);
      JSON.writeValue(folder.resolve("rules.json").toFile(), rules);
      launch(program);
    } catch (IOException e) {
      throw new UncheckedIOException("Prometheus does not start", e);
    }
  }

  private void launch(Path program) throws IOException {
    new ProcessBuilder(
            program.toString(),
            "--config.file=" + folder.resolve("prometheus.json"),
            "--storage.tsdb.path=" + Files.createDirectories(folder.resolve("series")),
            "--web.listen-address=" + HOST + ":" + PORT)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("prometheus.log").toFile())
        .start();
    Internet.await(HOST, PORT);
  }

  /** How many pods answered when they were last asked. */
  public long up() {
    return StreamSupport.stream(
            ask("/api/v1/targets").at("/data/activeTargets").spliterator(), false)
        .filter(target -> target.at("/health").asText().equals("up"))
        .count();
  }

  /** Whether an alert fires for a program. */
  public boolean fires(String alert, String program) {
    return StreamSupport.stream(ask("/api/v1/alerts").at("/data/alerts").spliterator(), false)
        .anyMatch(
            it ->
                it.at("/state").asText().equals("firing")
                    && it.at("/labels/alertname").asText().equals(alert)
                    && it.at("/labels/app_kubernetes_io_name").asText().equals(program));
  }

  private static JsonNode ask(String path) {
    Gateway gateway = new Gateway(URI.create("http://" + HOST + ":" + PORT), Narrator.SILENT);
    return Caller.nobody(gateway).get(path).json();
  }
}
