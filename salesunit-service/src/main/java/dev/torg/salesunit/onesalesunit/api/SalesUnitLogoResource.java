package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.identity.Roles;
import dev.torg.salesunit.api.CallersScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The logo of one sales unit of the caller. */
@Cancellable(false)
@Path("/management/v1/sales-units/{msn}/logo")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class SalesUnitLogoResource {

  private final CallersScope callersScope;
  private final Logos logos;

  SalesUnitLogoResource(CallersScope callersScope, Logos logos) {
    this.callersScope = callersScope;
    this.logos = logos;
  }

  @GET
  @Produces("image/png")
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return logos.read(callersScope.everywhere(), msn, request);
  }
}
