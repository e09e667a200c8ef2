package dev.torg.portal.entry;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page, and the start of everybody who is logged in. */
@Path("/")
public class EntryResource {

  private final Desk desk;

  EntryResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  @PermitAll
  public Response land() {
    Visit visit = desk.visit();
    return desk.pages().show(visit, new LandingPage(desk.frame(visit)));
  }

  @GET
  @Path("portal")
  @RolesAllowed(Roles.PORTAL)
  public Response start() {
    Visit visit = desk.visit();
    if (visit.isOperator()) {
      return Pages.goTo("/portal/review");
    }
    return Pages.goTo(visit.actingFor().isPresent() ? "/portal/overview" : "/portal/roles");
  }
}
