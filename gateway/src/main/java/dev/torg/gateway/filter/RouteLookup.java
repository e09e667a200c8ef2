package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.route.Found;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.RouteTree;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Finds the route of a request: 404 for an unknown path, 405 for an unknown method on it. */
@Singleton
public class RouteLookup {

  private final RouteTree tree;

  @Inject
  RouteLookup(RouteTree tree) {
    this.tree = tree;
  }

  /** Everything the path answers to; the exchange has its route then, except for OPTIONS. */
  public Found find(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    Found found = tree.find(request.path());
    if (found == null) {
      throw Problems.notFound();
    }
    Route route = found.forMethod(request.method());
    if (route != null) {
      exchange.takes(route);
    } else if (!request.method().equals(HttpMethod.OPTIONS)) {
      throw methodNotAllowed(found);
    }
    return found;
  }

  private static HttpProblem methodNotAllowed(Found found) {
    ProblemType type = ProblemType.METHOD_NOT_ALLOWED;
    return HttpProblem.builder(Problems.of(type, "Allowed here: " + found.allow() + "."))
        .withHeader("Allow", found.allow())
        .build();
  }
}
