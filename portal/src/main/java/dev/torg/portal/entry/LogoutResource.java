package dev.torg.portal.entry;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Ends the session. */
@Cancellable(false)
@Path("/portal/logout")
@RolesAllowed(Roles.PORTAL)
public class LogoutResource {

  private final Desk desk;

  LogoutResource(Desk desk) {
    this.desk = desk;
  }

  @POST
  public Uni<Response> logOut() {
    Visit visit = desk.visit();
    return desk.ask(visit, ApiCall.delete("/portal/v1/session"))
        .map(ended -> Pages.goTo("/", ended.cookies()));
  }
}
