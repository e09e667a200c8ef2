package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Preconditions;
import dev.torg.salesunit.api.CallersScope;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One sales unit of the caller: the most read address of all. */
@Cancellable(false)
@Path("/management/v1/sales-units/{msn}")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitResource {

  private final CallersScope callersScope;
  private final CurrentCaller currentCaller;
  private final RequestedVersion requestedVersion;
  private final ReadSalesUnit readSalesUnit;
  private final PatchedSalesUnits patched;

  SalesUnitResource(
      CallersScope callersScope,
      CurrentCaller currentCaller,
      RequestedVersion requestedVersion,
      ReadSalesUnit readSalesUnit,
      PatchedSalesUnits patched) {
    this.callersScope = callersScope;
    this.currentCaller = currentCaller;
    this.requestedVersion = requestedVersion;
    this.readSalesUnit = readSalesUnit;
    this.patched = patched;
  }

  @GET
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    SalesUnitScope scope = callersScope.everywhere();
    ApiVersion version = requestedVersion.current();
    return MsnPath.lookUp(msn, number -> readSalesUnit.read(scope, number))
        .map(
            unit ->
                Preconditions.unlessKnown(
                    request, SalesUnitTag.of(unit.revision(), version), () -> show(unit, version)));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    ApiVersion version = requestedVersion.current();
    var target =
        new PatchedSalesUnits.Target(
            callersScope.everywhere(), msn, Authors.ofKeys(currentCaller.get()));
    return patched
        .change(
            target,
            () -> SalesUnitPatchRequest.read(body),
            request,
            revision -> SalesUnitTag.of(revision, version))
        .map(unit -> show(unit, version).tag(SalesUnitTag.of(unit.revision(), version)).build());
  }

  private static ResponseBuilder show(SalesUnitDetails unit, ApiVersion version) {
    return Response.ok(SalesUnitRenderer.bytes(unit, version));
  }
}
