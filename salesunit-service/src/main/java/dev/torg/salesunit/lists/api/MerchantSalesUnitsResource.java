package dev.torg.salesunit.lists.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.problem.PathId;
import dev.torg.salesunit.api.CallersScope;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The caller's sales units at one merchant. */
@Cancellable(false)
@Path("/management/v1/merchants")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class MerchantSalesUnitsResource {

  private final CallersScope callersScope;
  private final RequestedVersion requestedVersion;
  private final ListedSalesUnits listed;

  MerchantSalesUnitsResource(
      CallersScope callersScope, RequestedVersion requestedVersion, ListedSalesUnits listed) {
    this.callersScope = callersScope;
    this.requestedVersion = requestedVersion;
    this.listed = listed;
  }

  @GET
  @Path("{scheme}/{id}/sales-units")
  public Uni<Response> list(
      @PathParam("scheme") String scheme,
      @PathParam("id") String id,
      @BeanParam ListParameters parameters) {
    return list(scheme, id, parameters, requestedVersion.current());
  }

  @GET
  @Path("{orgno}/sales-units")
  public Uni<Response> listByOrganisationNumber(
      @PathParam("orgno") String orgno, @BeanParam ListParameters parameters) {
    requestedVersion.fixed(ApiVersion.V2023_08);
    return list(Scheme.NO_ORG.text(), orgno, parameters, ApiVersion.V2023_08);
  }

  private Uni<Response> list(
      String scheme, String id, ListParameters parameters, ApiVersion version) {
    SalesUnitScope scope =
        callersScope.at(
            PathId.of(id, it -> BusinessIdentifier.of(scheme, it, CheckDigits.SANDBOX)));
    ListShape<SalesUnitSummary> shape = SalesUnitLists.ofMerchant(version);
    return listed.mustHoldSome(scope).chain(() -> listed.show(scope, parameters, shape));
  }
}
