package dev.torg.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One thing that a service can be asked, named as its API description names it. */
record Operation(String method, String path) implements Comparable<Operation> {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** All operations of all services, from the descriptions that their builds made of their code. */
  static Set<Operation> published() {
    return published(described -> true);
  }

  /** Those that read a body. */
  static Set<Operation> takingBodies() {
    return published(described -> described.has("requestBody"));
  }

  private static Set<Operation> published(Predicate<JsonNode> wanted) {
    Set<Operation> operations = new TreeSet<>();
    for (String service : services()) {
      JsonNode paths = description(service).path("paths");
      for (var path : paths.properties()) {
        for (var member : path.getValue().properties()) {
          if (METHODS.contains(member.getKey()) && wanted.test(member.getValue())) {
            operations.add(new Operation(member.getKey().toUpperCase(Locale.ROOT), path.getKey()));
          }
        }
      }
    }
    return operations;
  }

  /** What is behind the public port and has an API: whoever keeps nothing has pages only. */
  private static List<String> services() {
    return ServiceDeclarations.here().services().stream()
        .filter(service -> service.database().isPresent())
        .map(ServiceDeclaration::module)
        .toList();
  }

  private static JsonNode description(String service) {
    Path file = Path.of("..", service, "target", "openapi", "openapi.json");
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("no API description of " + service, e);
    }
  }

  @Override
  public int compareTo(Operation other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
