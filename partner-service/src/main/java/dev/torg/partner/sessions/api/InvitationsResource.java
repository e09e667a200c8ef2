package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.InvitePerson;
import dev.torg.partner.sessions.domain.Invitation;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Access that administrators offer. */
@Cancellable(false)
@Path("/portal/v1/invitations")
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  private static final String PAGE = "/portal/invitations/";

  private final Administrator administrator;
  private final CurrentCaller caller;
  private final InvitePerson invite;
  private final URI publicUrl;

  InvitationsResource(
      Administrator administrator,
      CurrentCaller caller,
      InvitePerson invite,
      @ConfigProperty(name = "torg.public-url") URI publicUrl) {
    this.administrator = administrator;
    this.caller = caller;
    this.invite = invite;
    this.publicUrl = publicUrl;
  }

  @GET
  public Uni<InvitationView.ListView> list() {
    return invite.openFor(administrator.ofWhom()).map(InvitationView.ListView::of);
  }

  @ActsOnce
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> invite(byte[] body) {
    Represented whom = administrator.ofWhom();
    InviteRequest wanted = Body.read(body, InviteRequest.class);
    return invite
        .invite(caller.portal(), whom, wanted.invitee(), wanted.access())
        .map(this::offered);
  }

  @DELETE
  @Path("/{invitationId}")
  public Uni<Void> takeBack(@RestPath String invitationId) {
    return invite.takeBack(
        PathId.uuid(invitationId), caller.portal().userId(), administrator.ofWhom());
  }

  private Response offered(InvitePerson.Offered offered) {
    Invitation invitation = offered.invitation();
    String url = publicUrl.resolve(PAGE + offered.code()).toString();
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(InvitationView.of(invitation, url))
        .build();
  }
}
