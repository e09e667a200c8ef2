package dev.torg.document;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.gateway.route.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

/** The OpenAPI document that a service's build made of its code, paths and schemas by name. */
public record ServiceDescription(String service, ObjectNode document) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The descriptions of all services that the gateway has routes to.
   *
   * @param home folder of the whole project, with every service built
   */
  public static List<ServiceDescription> all(Path home) {
    return RouteTable.SERVICES.stream().map(service -> read(home, service)).toList();
  }

  private static ServiceDescription read(Path home, String service) {
    Path file = home.resolve(service).resolve("target/openapi/openapi.json");
    try (var stream = Files.newInputStream(file)) {
      ObjectNode document = (ObjectNode) JSON.readTree(stream);
      sort(document, "paths");
      sort(document.withObject("components"), "schemas");
      return new ServiceDescription(service, document);
    } catch (IOException notBuilt) {
      throw new UncheckedIOException("no API description of " + service, notBuilt);
    }
  }

  /** A build finds files in the order of its disk; the documents must not depend on that. */
  private static void sort(ObjectNode parent, String member) {
    ObjectNode sorted = JSON.createObjectNode();
    new TreeMap<>(
            parent.path(member).properties().stream()
                .collect(toMap(Entry::getKey, Entry::getValue)))
        .forEach(sorted::set);
    parent.set(member, sorted);
  }
}
