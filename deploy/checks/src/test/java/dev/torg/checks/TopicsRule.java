package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.declaration.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where topics and users are made, they are those that the services declare. */
final class TopicsRule implements Rule {

  private static final ServiceDeclarations DECLARED = ServiceDeclarations.below(Checkout.ROOT);
  private static final int PARTITIONS = 6;

  @Override
  public Stream<String> broken(Manifests manifests) {
    if (manifests.of("KafkaUser").findAny().isEmpty()) {
      return Stream.empty();
    }
    Map<String, Map<String, String>> made = new TreeMap<>();
    manifests.of("KafkaTopic").forEach(it -> made.put(topic(it), settings(it)));
    Map<String, Map<String, String>> declared =
        DECLARED.topics().stream()
            .collect(Collectors.toMap(Topic::name, Topic::settings, (a, b) -> a, TreeMap::new));
    Stream<String> topics =
        made.equals(declared)
            ? Stream.empty()
            : Stream.of("topics are " + made + " and should be " + declared);
    return Stream.of(
            topics,
            manifests.of("KafkaTopic").flatMap(TopicsRule::durability),
            DECLARED.services().stream().flatMap(it -> rights(manifests, it)))
        .flatMap(problems -> problems);
  }

  private static String topic(JsonNode document) {
    return document.at("/spec/topicName").asText();
  }

  private static Map<String, String> settings(JsonNode document) {
    Map<String, String> settings = new HashMap<>();
    document
        .at("/spec/config")
        .properties()
        .forEach(it -> settings.put(it.getKey(), it.getValue().asText()));
    settings.remove("min.insync.replicas");
    return settings;
  }

  private static Stream<String> durability(JsonNode document) {
    JsonNode spec = document.at("/spec");
    boolean isDurable =
        spec.at("/partitions").asInt() == PARTITIONS
            && spec.at("/replicas").asInt() >= 2
            && spec.at("/config").path("min.insync.replicas").asInt() >= 2;
    boolean isKept =
        document
            .at("/metadata/annotations")
            .path("helm.sh/resource-policy")
            .asText()
            .equals("keep");
    return isDurable && isKept
        ? Stream.empty()
        : Stream.of(Manifests.title(document) + " may lose events");
  }

  private static Stream<String> rights(Manifests manifests, ServiceDeclaration service) {
    Set<String> wanted = new TreeSet<>();
    service.follows().forEach(it -> wanted.add("topic " + it + " [\"Read\",\"Describe\"]"));
    service
        .publishes()
        .forEach(it -> wanted.add("topic " + it.name() + " [\"Write\",\"Describe\"]"));
    if (service.database().isPresent()) {
      wanted.add("topic torg.dead-letters [\"Write\",\"Describe\"]");
      wanted.add("group " + service.module() + " [\"Read\"]");
    }
    Set<String> given =
        manifests.find("KafkaUser", "torg-kafka-" + service.module()).stream()
            .flatMap(it -> Manifests.each(it.at("/spec/authorization/acls")))
            .map(TopicsRule::right)
            .collect(Collectors.toCollection(TreeSet::new));
    return given.equals(wanted)
        ? Stream.empty()
        : Stream.of(service.module() + " may " + given + " and should " + wanted);
  }

  private static String right(JsonNode acl) {
    JsonNode resource = acl.at("/resource");
    String kind = resource.at("/type").asText() + " " + resource.at("/name").asText();
    return kind + " " + acl.at("/operations");
  }
}
