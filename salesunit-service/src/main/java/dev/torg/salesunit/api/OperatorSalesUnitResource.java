package dev.torg.salesunit.api;

import dev.torg.platform.identity.Roles;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Any sales unit, for operators: they change what its owners cannot. */
@Cancellable(false)
@Path("/operations/v1/sales-units/{msn}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorSalesUnitResource {

  private final FullAnswers answers;
  private final ChangeLogAnswers changeLog;
  private final SalesUnitPatchReader patches;

  OperatorSalesUnitResource(
      FullAnswers answers, ChangeLogAnswers changeLog, SalesUnitPatchReader patches) {
    this.answers = answers;
    this.changeLog = changeLog;
    this.patches = patches;
  }

  @GET
  @APIResponse(responseCode = "200", description = "The sales unit with its ten newest changes.")
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return answers.read(SalesUnitScope.everything(), msn, request);
  }

  @GET
  @Path("changes")
  @APIResponse(responseCode = "200", description = "A page of the change log, newest first.")
  public Uni<Response> listChanges(
      @PathParam("msn") String msn, @BeanParam ListParameters parameters, @Context UriInfo uri) {
    return changeLog.forOperators(msn, parameters, uri);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @APIResponse(
      responseCode = "200",
      description = "The sales unit as it is now, with its new ETag.")
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    var target = new SalesUnitChanges.Target(SalesUnitScope.everything(), msn, Authors.OPERATOR);
    return answers.change(target, () -> patches.ofOperator(body), request);
  }
}
