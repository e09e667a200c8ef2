package dev.torg.partner.sessions.api;

import dev.torg.partner.api.PartnerIdPath;
import dev.torg.partner.sessions.app.ConnectUserToPartner;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where an operator lets portal users act for a partner. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/users")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerUsersResource {

  private final ConnectUserToPartner connectUserToPartner;

  PartnerUsersResource(ConnectUserToPartner connectUserToPartner) {
    this.connectUserToPartner = connectUserToPartner;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<ConnectionView> connect(@RestPath String partnerId, byte[] body) {
    var partner = PartnerIdPath.parse(partnerId);
    UUID userId = Body.read(body, ConnectUserRequest.class).userId();
    return connectUserToPartner
        .connect(userId, partner)
        .replaceWith(new ConnectionView(partner.value(), userId));
  }
}
