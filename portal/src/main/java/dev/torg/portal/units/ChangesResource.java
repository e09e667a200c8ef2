package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.RoleMissing;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

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
  public Uni<Response> show(@RestPath String msn, @RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    RoleMissing.anybody(visit);
    String address = "/portal/v1/sales-units/" + Query.encoded(msn) + "/changes";
    return desk.list(visit, address, cursor)
        .map(
            answer ->
                new ChangesPage(
                    desk.frame(visit),
                    msn,
                    desk.readAll(answer.body().path("changes"), ChangesPage.Change.class),
                    answer.nextCursor()))
        .map(page -> desk.pages().show(visit, page));
  }
}
