package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.app.EndpointActs;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Tells operators who did what with a registration, also once it is gone. */
@Cancellable(false)
@Path("/operations/v1/webhooks/{id}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class WebhookActsResource {

  private final ActAnswers acts;

  WebhookActsResource(ActAnswers acts) {
    this.acts = acts;
  }

  @GET
  public Uni<Response> list(@RestPath String id, @BeanParam ListParameters parameters) {
    return acts.about(
        EndpointActs.WEBHOOKS, PathId.uuid(id).toString(), parameters.page(), parameters);
  }
}
