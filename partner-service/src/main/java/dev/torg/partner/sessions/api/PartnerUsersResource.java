package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.app.ConnectUserToPartner;
import dev.torg.partner.sessions.app.ListUsers;
import dev.torg.partner.sessions.app.WithdrawAccess;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where an operator lets portal users act for a partner, sees who may, and takes it away. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/users")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerUsersResource {

  private final ConnectUserToPartner connectUserToPartner;
  private final WithdrawAccess withdrawAccess;
  private final ListUsers listUsers;
  private final PageLinks pageLinks;
  private final CurrentCaller caller;

  PartnerUsersResource(
      ConnectUserToPartner connectUserToPartner,
      WithdrawAccess withdrawAccess,
      ListUsers listUsers,
      PageLinks pageLinks,
      CurrentCaller caller) {
    this.connectUserToPartner = connectUserToPartner;
    this.withdrawAccess = withdrawAccess;
    this.listUsers = listUsers;
    this.pageLinks = pageLinks;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<ConnectionView> connect(@RestPath String partnerId, byte[] body) {
    var partner = PathId.of(partnerId, PartnerId::new);
    ConnectUserRequest wanted = Body.read(body, ConnectUserRequest.class);
    return connectUserToPartner
        .connect(wanted.userId(), partner, wanted.granted(), caller.operator().name())
        .replaceWith(new ConnectionView(partner.value(), wanted.userId()));
  }

  @GET
  public Uni<Response> list(@RestPath String partnerId, @BeanParam ListParameters parameters) {
    return listUsers
        .of(PathId.of(partnerId, PartnerId::new), parameters.page())
        .map(page -> pageLinks.answer(page, UserListView.of(page), parameters));
  }

  @DELETE
  @Path("/{userId}")
  public Uni<Void> withdraw(@RestPath String partnerId, @RestPath String userId) {
    return withdrawAccess.withdraw(
        PathId.uuid(userId), Represented.of(PathId.of(partnerId, PartnerId::new)));
  }
}
