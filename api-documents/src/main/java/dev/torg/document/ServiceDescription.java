package dev.torg.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.gateway.route.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The OpenAPI document that a service's build made of its code. */
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
      return new ServiceDescription(service, (ObjectNode) JSON.readTree(stream));
    } catch (IOException notBuilt) {
      throw new UncheckedIOException("no API description of " + service, notBuilt);
    }
  }
}
