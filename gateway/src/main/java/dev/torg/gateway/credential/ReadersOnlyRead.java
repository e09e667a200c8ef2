package dev.torg.gateway.credential;

import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Trait;
import dev.torg.platform.business.Access;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpMethod;
import java.util.Set;

/**
 * Who may only read for whom it acts changes nothing there, whatever the operation. Pages are left
 * to the API that they call.
 */
final class ReadersOnlyRead {

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private ReadersOnlyRead() {}

  static void check(Route route, HttpMethod method, Caller caller) {
    if (isReader(caller)
        && !READS.contains(method)
        && !route.isPage()
        && !route.has(Trait.SESSION)) {
      throw Problems.forbidden("You may look here, and change nothing. Ask an administrator.");
    }
  }

  private static boolean isReader(Caller caller) {
    return caller instanceof PortalCaller person
        && person.actingFor().filter(role -> role.access() == Access.READER).isPresent();
  }
}
