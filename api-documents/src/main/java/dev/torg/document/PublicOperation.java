package dev.torg.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.RouteTable;
import io.vertx.core.http.HttpMethod;
import java.util.Locale;
import java.util.Optional;

/** An operation of a service that the gateway has a route to, with a description to complete. */
record PublicOperation(Route route, String method, String path, ObjectNode description) {

  static Optional<PublicOperation> of(
      String service, String path, String method, ObjectNode description) {
    var verb = HttpMethod.valueOf(method.toUpperCase(Locale.ROOT));
    return RouteTable.ROUTES.stream()
        .filter(route -> route.upstream().equals(service) && route.methods().contains(verb))
        .filter(route -> unnamed(route.template()).equals(unnamed(path)))
        .findFirst()
        .map(route -> new PublicOperation(route, method, path, description));
  }

  private static String unnamed(String template) {
    return template.replaceAll("\\{[^}]*}", "{}");
  }

  boolean isBelow(String prefix) {
    return path.startsWith(prefix);
  }

  boolean hasPathParameter() {
    return path.contains("{");
  }

  boolean hasBody() {
    return description.has("requestBody");
  }

  boolean answers(String status) {
    return description.path("responses").has(status);
  }

  /** Whether the service's code declared the parameter, or a step before this one has added it. */
  boolean takes(String parameter) {
    for (var declared : description.path("parameters")) {
      if (declared.path("name").asText().equalsIgnoreCase(parameter)
          && !SharedParameters.isOfItsOwn(declared)) {
        return true;
      }
    }
    return false;
  }
}
