package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.route.PathRoutes;
import dev.torg.gateway.route.RouteTree;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Finds the route of a request: 404 for an unknown path, 405 for an unknown method on it. OPTIONS
 * is known everywhere, and has no route.
 */
@Singleton
public class RouteLookup implements Filter {

  private final RouteTree tree;

  @Inject
  RouteLookup(RouteTree tree) {
    this.tree = tree;
  }

  @Override
  public void check(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    PathRoutes path = tree.find(exchange.target().path());
    if (path == null) {
      throw Problems.notFound();
    }
    exchange.assign(path);
    if (exchange.routeOrNull() == null && !request.method().equals(HttpMethod.OPTIONS)) {
      throw methodNotAllowed(path);
    }
  }

  private static HttpProblem methodNotAllowed(PathRoutes path) {
    ProblemType type = ProblemType.METHOD_NOT_ALLOWED;
    return HttpProblem.builder(Problems.of(type, "Allowed here: " + path.allow() + "."))
        .withHeader("Allow", path.allow())
        .build();
  }
}
