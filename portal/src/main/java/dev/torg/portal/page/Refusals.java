package dev.torg.portal.page;

import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows a refusal of the API as a page, with the id under which it can be asked about. */
class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final Set<Integer> EXPLAINED = Set.of(401, 403, 404, 409, 410, 412, 429);
  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;

  private final Visits visits;
  private final Pages pages;

  Refusals(Visits visits, Pages pages) {
    this.visits = visits;
    this.pages = pages;
  }

  @ServerExceptionMapper
  Response refused(ApiRefused refusal) {
    if (refusal.status() >= SERVER_ERROR) {
      LOG.warnf("no page: the API answered %s", refusal.getMessage());
    }
    if (refusal.status() == UNAUTHORIZED) {
      return Pages.goTo("/portal/v1/login?return_to=/portal");
    }
    Visit visit = visits.current();
    return pages.show(
        visit,
        refusal.status(),
        new ErrorPage(
            pages.frame(visit),
            "error_" + kind(refusal.status()),
            "remedy_" + kind(refusal.status()),
            refusal.detail(),
            refusal.instance()));
  }

  /** What this program refuses itself looks the same: before the one that writes documents. */
  @ServerExceptionMapper(priority = Priorities.AUTHENTICATION - 2)
  Response refusedHere(HttpProblem problem) {
    Visit visit = visits.current();
    String kind = kind(problem.getStatusCode());
    return pages.show(
        visit,
        problem.getStatusCode(),
        new ErrorPage(pages.frame(visit), "error_" + kind, "remedy_" + kind, "", ""));
  }

  @ServerExceptionMapper
  Response roleIsMissing(RoleMissing missing) {
    return Pages.goTo("/portal/roles?return_to=" + missing.returnTo());
  }

  private static String kind(int status) {
    return EXPLAINED.contains(status) ? Integer.toString(status) : "other";
  }
}
