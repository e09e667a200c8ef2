package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.AppointOperator;
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

/** Where operators say which people are operators, too. */
@Cancellable(false)
@Path("/operations/v1/operators")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorsResource {

  private final AppointOperator appointOperator;
  private final PageLinks pageLinks;
  private final CurrentCaller caller;

  OperatorsResource(AppointOperator appointOperator, PageLinks pageLinks, CurrentCaller caller) {
    this.appointOperator = appointOperator;
    this.pageLinks = pageLinks;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    return appointOperator
        .list(parameters.page())
        .map(page -> pageLinks.answer(page, UserListView.of(page), parameters));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Void> appoint(byte[] body) {
    return appointOperator.appoint(
        Body.read(body, AppointOperatorRequest.class).userId(), caller.operator().name());
  }

  @DELETE
  @Path("/{userId}")
  public Uni<Void> dismiss(@RestPath String userId) {
    return appointOperator.dismiss(PathId.uuid(userId));
  }
}
