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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The sales units of whom a person acts for. */
@Cancellable(false)
@Path("/portal/sales-units")
@RolesAllowed(Roles.PORTAL)
public class SalesUnitsResource {

  private final Desk desk;

  SalesUnitsResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String q, @RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    RoleMissing.anybody(visit);
    String wanted = q == null ? "" : q.strip();
    String query = wanted.isEmpty() ? "" : "q=" + Query.encoded(wanted);
    return desk.list(visit, "/portal/v1/sales-units" + (query.isEmpty() ? "" : "?" + query), cursor)
        .map(
            answer ->
                new SalesUnitsPage(
                    desk.frame(visit),
                    visit.partner().isPresent(),
                    wanted,
                    desk.readAll(answer.body().path("salesUnits"), SalesUnit.class),
                    query,
                    answer.nextCursor()))
        .map(page -> desk.pages().show(visit, page));
  }
}
