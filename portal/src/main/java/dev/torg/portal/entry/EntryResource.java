package dev.torg.portal.entry;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page, and the start of everybody who is logged in. */
@Path("/")
public class EntryResource {

  private final Visits visits;
  private final Pages pages;

  EntryResource(Visits visits, Pages pages) {
    this.visits = visits;
    this.pages = pages;
  }

  @GET
  @PermitAll
  public Response land() {
    Visit visit = visits.current();
    return pages.show(visit, new LandingPage(pages.frame(visit)));
  }

  @GET
  @Path("portal")
  @RolesAllowed({Roles.PORTAL, Roles.OPERATOR})
  public Response start() {
    Visit visit = visits.current();
    if (visit.isOperator()) {
      return Pages.goTo("/portal/review");
    }
    String own = visit.partner().isPresent() ? "/portal/overview" : "/portal/orders";
    return Pages.goTo(visit.actingFor().isPresent() ? own : "/portal/roles");
  }
}
