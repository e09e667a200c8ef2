package dev.torg.portal.entry;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
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

  private final Visits visits;
  private final Api api;
  private final OperatorCookie operatorCookie;

  LogoutResource(Visits visits, Api api, OperatorCookie operatorCookie) {
    this.visits = visits;
    this.api = api;
    this.operatorCookie = operatorCookie;
  }

  @POST
  public Uni<Response> logOut() {
    Visit visit = visits.current();
    if (visit.isOperator()) {
      return Uni.createFrom()
          .item(Response.fromResponse(Pages.goTo("/")).cookie(operatorCookie.removed()).build());
    }
    return api.call(ApiCall.delete("/portal/v1/session"), visit.authorization())
        .map(ended -> Pages.goTo("/", ended.cookies()));
  }
}
