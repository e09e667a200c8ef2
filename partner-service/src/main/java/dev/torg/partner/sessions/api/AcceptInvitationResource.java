package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.AcceptInvitation;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where a person takes up access that an administrator offered. */
@Cancellable(false)
@Path("/portal/v1/session/invitations")
@RolesAllowed(Roles.PORTAL)
@Produces(MediaType.APPLICATION_JSON)
public class AcceptInvitationResource {

  private final CurrentCaller caller;
  private final AcceptInvitation acceptInvitation;

  AcceptInvitationResource(CurrentCaller caller, AcceptInvitation acceptInvitation) {
    this.caller = caller;
    this.acceptInvitation = acceptInvitation;
  }

  @ActsOnce
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<GrantView> accept(byte[] body) {
    String code = Body.read(body, AcceptInvitationRequest.class).code();
    return acceptInvitation
        .accept(caller.portal().userId(), code)
        .map(taken -> GrantView.of(taken.whom(), taken.access()));
  }
}
