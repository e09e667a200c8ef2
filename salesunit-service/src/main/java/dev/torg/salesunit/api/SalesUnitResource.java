package dev.torg.salesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
  private final SalesUnitPatchReader patches;
  private final SalesUnitChanges changes;

  SalesUnitResource(
      CallersScope callersScope,
      CurrentCaller currentCaller,
      RequestedVersion requestedVersion,
      ReadSalesUnit readSalesUnit,
      SalesUnitPatchReader patches,
      SalesUnitChanges changes) {
    this.callersScope = callersScope;
    this.currentCaller = currentCaller;
    this.requestedVersion = requestedVersion;
    this.readSalesUnit = readSalesUnit;
    this.patches = patches;
    this.changes = changes;
  }

  @GET
  @APIResponse(responseCode = "200", description = "The sales unit.")
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    SalesUnitScope scope = callersScope.everywhere();
    ApiVersion version = requestedVersion.current();
    return MsnText.lookUp(msn, number -> readSalesUnit.read(scope, number))
        .map(unit -> unlessKnown(unit, version, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @APIResponse(
      responseCode = "200",
      description = "The sales unit as it is now, also when it was deactivated; with its new ETag.")
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    ApiVersion version = requestedVersion.current();
    var target =
        new SalesUnitChanges.Target(
            callersScope.everywhere(), msn, Authors.ofKeys(currentCaller.get()));
    return changes
        .change(
            target,
            () -> patches.ofOwner(body),
            request,
            revision -> SalesUnitTag.of(revision, version))
        .map(unit -> show(unit, version));
  }

  private static Response unlessKnown(SalesUnitDetails unit, ApiVersion version, Request request) {
    EntityTag tag = SalesUnitTag.of(unit.revision(), version);
    ResponseBuilder notModified = request.evaluatePreconditions(tag);
    return notModified == null ? show(unit, version) : notModified.tag(tag).build();
  }

  private static Response show(SalesUnitDetails unit, ApiVersion version) {
    return Response.ok(SalesUnitRenderer.bytes(unit, version))
        .tag(SalesUnitTag.of(unit.revision(), version))
        .build();
  }
}
