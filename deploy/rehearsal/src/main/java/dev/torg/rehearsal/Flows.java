package dev.torg.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.FreePort;
import dev.torg.rehearsal.cluster.Cluster;
import dev.torg.rehearsal.cluster.Pod;
import dev.torg.rehearsal.outside.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every pod tries every address that somebody listens on, and reaches those that it needs. */
final class Flows {

  private static final String RELEASE = "torg-";
  private static final String GATEWAY = "gateway";
  private static final String HTTP = ":8080";
  private static final String MANAGEMENT = ":9000";
  private static final String POSTGRES = Names.SITE + ":5432";
  private static final String KAFKA = Names.SITE + ":9092";
  private static final String HTTPS = Names.INTERNET + ":443";
  private static final String SMTPS = Names.INTERNET + ":465";

  private final Cluster cluster;
  private final JsonNode programs;

  /**
   * @param programs what each program is, as the chart is told
   */
  Flows(Cluster cluster, Path programs) {
    this.cluster = cluster;
    try {
      this.programs = new YAMLMapper().readTree(programs.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + programs, e);
    }
  }

  /**
   * Returns what was tried.
   *
   * @throws CommandFailed when a pod reaches what it needs not, or does not reach what it needs
   */
  String show() {
    List<String> targets = targets();
    requireListeners(targets);
    int let = 0;
    int refused = 0;
    for (Pod pod : cluster.pods()) {
      List<String> others = new ArrayList<>(targets);
      others.removeAll(own(pod.deployment()));
      Set<String> reached = new TreeSet<>(cluster.reached(pod, others));
      Set<String> needed = needed(pod.deployment().substring(RELEASE.length()));
      if (!reached.equals(needed)) {
        throw new CommandFailed("%s reaches %s and needs %s".formatted(pod, reached, needed));
      }
      let += reached.size();
      refused += others.size() - reached.size();
    }
    return "%d flows that are needed pass, %d others are refused".formatted(let, refused);
  }

  private List<String> targets() {
    List<String> targets = new ArrayList<>(List.of(POSTGRES, KAFKA, HTTPS, SMTPS));
    cluster.names().forEach(deployment -> targets.addAll(own(deployment)));
    return targets;
  }

  /** The Service and the pods of a deployment. */
  private List<String> own(String deployment) {
    List<String> addresses = new ArrayList<>(List.of(cluster.address(deployment) + HTTP));
    for (Pod pod : cluster.pods(deployment)) {
      addresses.add(pod.address() + HTTP);
      addresses.add(pod.address() + MANAGEMENT);
    }
    return addresses;
  }

  private Set<String> needed(String program) {
    JsonNode facts = programs.path(program);
    Set<String> needed = new TreeSet<>();
    programs
        .fieldNames()
        .forEachRemaining(
            called -> {
              boolean calls = facts.has("public") || called.equals(GATEWAY);
              if (calls && !called.equals(program)) {
                own(RELEASE + called).stream()
                    .filter(address -> address.endsWith(HTTP))
                    .forEach(needed::add);
              }
            });
    if (facts.has("database")) {
      needed.add(POSTGRES);
    }
    if (facts.has("database") || facts.has("follows")) {
      needed.add(KAFKA);
    }
    if (facts.has("mails")) {
      needed.add(SMTPS);
    }
    if (facts.path("internet").toString().contains("443")) {
      needed.add(HTTPS);
    }
    return needed;
  }

  private static void requireListeners(List<String> targets) {
    for (String target : targets) {
      int colon = target.indexOf(':');
      if (!FreePort.answers(
          target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)))) {
        throw new CommandFailed("nobody listens on " + target);
      }
    }
  }
}
