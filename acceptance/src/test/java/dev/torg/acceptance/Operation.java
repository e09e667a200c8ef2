package dev.torg.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One thing that a service can be asked, named as its API description names it. */
record Operation(String method, String path) implements Comparable<Operation> {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final List<String> SERVICES =
      List.of(
          "partner-service",
          "merchant-service",
          "salesunit-service",
          "productorder-service",
          "org-config-service");

  /** All operations of all services, from the descriptions that their builds made of their code. */
  static Set<Operation> published() {
    Set<Operation> operations = new TreeSet<>();
    for (String service : SERVICES) {
      JsonNode paths = description(service).path("paths");
      for (var path : paths.properties()) {
        path.getValue()
            .fieldNames()
            .forEachRemaining(
                member -> {
                  if (METHODS.contains(member)) {
                    operations.add(new Operation(member.toUpperCase(Locale.ROOT), path.getKey()));
                  }
                });
      }
    }
    return operations;
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
