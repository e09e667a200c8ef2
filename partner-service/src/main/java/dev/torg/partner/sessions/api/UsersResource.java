package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.ChangeAccess;
import dev.torg.partner.sessions.app.ListUsers;
import dev.torg.partner.sessions.app.WithdrawAccess;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where an administrator sees who acts for the same partner or business, and what they may do. */
@Cancellable(false)
@Path("/portal/v1/users")
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

  private final Administrator administrator;
  private final CurrentCaller caller;
  private final ListUsers listUsers;
  private final ChangeAccess changeAccess;
  private final WithdrawAccess withdrawAccess;
  private final PageLinks pageLinks;

  UsersResource(
      Administrator administrator,
      CurrentCaller caller,
      ListUsers listUsers,
      ChangeAccess changeAccess,
      WithdrawAccess withdrawAccess,
      PageLinks pageLinks) {
    this.administrator = administrator;
    this.caller = caller;
    this.listUsers = listUsers;
    this.changeAccess = changeAccess;
    this.withdrawAccess = withdrawAccess;
    this.pageLinks = pageLinks;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    return listUsers
        .of(administrator.ofWhom(), parameters.page())
        .map(page -> pageLinks.answer(page, UserListView.forPeople(page), parameters));
  }

  @PATCH
  @Path("/{userId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Void> change(@RestPath String userId, byte[] body, @Context Request request) {
    Represented whom = administrator.ofWhom();
    return changeAccess.change(
        PathId.uuid(userId),
        whom,
        Body.read(body, ChangeAccessRequest.class).access(),
        caller.portal().userId(),
        found ->
            Preconditions.mustBeLatest(request, EntityTag.valueOf(UserListView.tag(found.text()))));
  }

  @DELETE
  @Path("/{userId}")
  public Uni<Void> withdraw(@RestPath String userId) {
    return withdrawAccess.withdrawUnlessLast(
        PathId.uuid(userId), administrator.ofWhom(), caller.portal().userId());
  }
}
