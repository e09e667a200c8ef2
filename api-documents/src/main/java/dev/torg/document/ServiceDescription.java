package dev.torg.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.gateway.route.RouteTable;
import dev.torg.gateway.route.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The OpenAPI document that a service's build made of its code. */
public record ServiceDescription(Service service, ObjectNode document) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The descriptions of all services that the gateway has routes to.
   *
   * @param home folder of the whole project, with every service built
   */
  public static List<ServiceDescription> all(Path home) {
    return Arrays.stream(Service.values())
        .filter(service -> service != Service.GATEWAY && service != Service.NOBODY_YET)
        .filter(ServiceDescription::hasRoutes)
        .map(service -> read(home, service))
        .toList();
  }

  private static boolean hasRoutes(Service service) {
    return RouteTable.ROUTES.stream().anyMatch(route -> route.service() == service);
  }

  private static ServiceDescription read(Path home, Service service) {
    Path file = home.resolve(module(service)).resolve("target/openapi/openapi.json");
    try (var stream = Files.newInputStream(file)) {
      return new ServiceDescription(service, (ObjectNode) JSON.readTree(stream));
    } catch (IOException notBuilt) {
      throw new UncheckedIOException("no API description of " + module(service), notBuilt);
    }
  }

  static String module(Service service) {
    return service.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
