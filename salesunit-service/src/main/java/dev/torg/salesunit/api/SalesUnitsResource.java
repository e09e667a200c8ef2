package dev.torg.salesunit.api;

import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All the sales units of the caller. */
@Cancellable(false)
@Path("/management/v1/sales-units")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitsResource {

  private final CallersScope callersScope;
  private final RequestedVersion requestedVersion;
  private final ListAnswers listAnswers;

  SalesUnitsResource(
      CallersScope callersScope, RequestedVersion requestedVersion, ListAnswers listAnswers) {
    this.callersScope = callersScope;
    this.requestedVersion = requestedVersion;
    this.listAnswers = listAnswers;
  }

  @GET
  @APIResponse(
      responseCode = "200",
      description = "The caller's sales units; none at all is an empty list.")
  public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo uri) {
    SalesUnitScope scope = callersScope.everywhere();
    ListShape<SalesUnitSummary> shape = SalesUnitLists.of(requestedVersion.current());
    return listAnswers.answer(scope, parameters, shape, uri);
  }
}
