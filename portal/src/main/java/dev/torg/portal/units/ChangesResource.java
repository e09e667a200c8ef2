package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The change log of one sales unit. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}/changes")
@RolesAllowed(Roles.PORTAL)
public class ChangesResource {

  private final Desk desk;

  ChangesResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visitOfSomebodyOrOperator();
    return desk.show(
        visit,
        desk.list(visit, SalesUnit.address(visit, msn) + "/changes", ChangesPage.Change.class)
            .map(changes -> new ChangesPage(desk.frame(visit), msn, changes)));
  }
}
