package dev.torg.salesunit.lists.api;

import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.api.CallersScope;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All the sales units of the caller. */
@Cancellable(false)
@Path("/management/v1/sales-units")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitsResource {

  private final CallersScope callersScope;
  private final RequestedVersion requestedVersion;
  private final ListedSalesUnits listed;

  SalesUnitsResource(
      CallersScope callersScope, RequestedVersion requestedVersion, ListedSalesUnits listed) {
    this.callersScope = callersScope;
    this.requestedVersion = requestedVersion;
    this.listed = listed;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    SalesUnitScope scope = callersScope.everywhere();
    ListShape<SalesUnitSummary> shape = SalesUnitLists.of(requestedVersion.current());
    return listed.show(scope, parameters, shape);
  }
}
