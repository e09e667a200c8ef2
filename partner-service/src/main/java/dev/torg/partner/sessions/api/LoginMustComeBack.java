package dev.torg.partner.sessions.api;

import dev.torg.platform.problem.EarlyProblem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sends nobody to the eID who could not come back from there: the framework would take along
 * whatever stands in the address, in headers that get too long.
 */
@ApplicationScoped
class LoginMustComeBack {

  /** Before the framework's own looks at each request. */
  private static final int BEFORE_AUTHENTICATION = -1_000;

  void open(@Observes Router router) {
    router.get(LoginResource.PATH).order(BEFORE_AUTHENTICATION).handler(LoginMustComeBack::check);
  }

  private static void check(RoutingContext request) {
    try {
      LoginResource.returnPath(request.request().getParam(LoginResource.RETURN_TO));
      LoginResource.isTrue(request.request().getParam(LoginResource.FRESH));
    } catch (HttpProblem refusal) {
      EarlyProblem.end(request, refusal);
      return;
    }
    request.next();
  }
}
