package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.salesunit.api.CallersScope;
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
import org.jboss.resteasy.reactive.server.Cancellable;

/** One sales unit of whom a portal user acts for. Deactivated ones are there, too. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalSalesUnitResource {

  private final CallersScope scope;
  private final CurrentCaller currentCaller;
  private final FullSalesUnits salesUnits;
  private final Logos logos;

  PortalSalesUnitResource(
      CallersScope scope, CurrentCaller currentCaller, FullSalesUnits salesUnits, Logos logos) {
    this.scope = scope;
    this.currentCaller = currentCaller;
    this.salesUnits = salesUnits;
    this.logos = logos;
  }

  @GET
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return salesUnits.read(scope.ofPortal(), msn, request);
  }

  @GET
  @Path("logo")
  @Produces("image/png")
  public Uni<Response> readLogo(@PathParam("msn") String msn, @Context Request request) {
    return logos.read(scope.ofPortal(), msn, request);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    var target =
        new PatchedSalesUnits.Target(
            scope.ofPortalToChange(), msn, Authors.ofPortal(currentCaller.portal()));
    return salesUnits.change(target, () -> PortalSalesUnitPatchRequest.read(body), request);
  }
}
