package dev.torg.portal.entry;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.identity.SessionCookie;
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
@RolesAllowed({Roles.PORTAL, Roles.OPERATOR})
public class LogoutResource {

  private final Desk desk;
  private final SessionCookie sessionCookie;

  LogoutResource(Desk desk, SessionCookie sessionCookie) {
    this.desk = desk;
    this.sessionCookie = sessionCookie;
  }

  @POST
  public Uni<Response> logOut() {
    Visit visit = desk.visit();
    if (visit.isOperator()) {
      return Uni.createFrom()
          .item(Response.fromResponse(Pages.goTo("/")).cookie(sessionCookie.removed()).build());
    }
    return desk.ask(visit, ApiCall.delete("/portal/v1/session"))
        .map(ended -> Pages.goTo("/", ended.cookies()));
  }
}
