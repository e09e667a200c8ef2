package dev.torg.salesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.OptionalLong;

/** One sales unit of the caller: the most read address of all. */
@Path("/management/v1/sales-units/{msn}")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitResource {

  private final CallersScope callersScope;
  private final RequestedVersion requestedVersion;
  private final ReadSalesUnit readSalesUnit;

  SalesUnitResource(
      CallersScope callersScope, RequestedVersion requestedVersion, ReadSalesUnit readSalesUnit) {
    this.callersScope = callersScope;
    this.requestedVersion = requestedVersion;
    this.readSalesUnit = readSalesUnit;
  }

  @GET
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    SalesUnitScope scope = callersScope.everywhere();
    ApiVersion version = requestedVersion.current();
    return find(scope, msn)
        .map(unit -> answer(unit.orElseThrow(Problems::notFound), version, request));
  }

  private Uni<Optional<SalesUnitDetails>> find(SalesUnitScope scope, String msn) {
    OptionalLong number = MsnText.number(msn);
    return number.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : readSalesUnit.read(scope, number.getAsLong());
  }

  private static Response answer(SalesUnitDetails unit, ApiVersion version, Request request) {
    EntityTag tag = new EntityTag(SalesUnitTag.of(unit, version));
    ResponseBuilder notModified = request.evaluatePreconditions(tag);
    return notModified == null
        ? Response.ok(SalesUnitRenderer.bytes(unit, version)).tag(tag).build()
        : notModified.tag(tag).build();
  }
}
