package dev.torg.salesunit.api;

import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The logo of one sales unit of the caller. */
@Cancellable(false)
@Path("/management/v1/sales-units/{msn}/logo")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class SalesUnitLogoResource {

  private final CallersScope callersScope;
  private final LogoAnswers logos;

  SalesUnitLogoResource(CallersScope callersScope, LogoAnswers logos) {
    this.callersScope = callersScope;
    this.logos = logos;
  }

  @GET
  @Produces("image/png")
  @APIResponse(
      responseCode = "200",
      description = "The logo, 100 to 1000 pixels wide and high, at most 256 KiB.")
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return logos.answer(callersScope.everywhere(), msn, request);
  }
}
