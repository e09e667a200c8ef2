package dev.torg.salesunit.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
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

/** One sales unit of whom a portal user acts for. A merchant sees its deactivated ones, too. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalSalesUnitResource {

  private final CallersScope scope;
  private final CurrentCaller currentCaller;
  private final FullAnswers answers;
  private final ChangeLogAnswers changeLog;
  private final LogoAnswers logos;
  private final SalesUnitPatchReader patches;

  PortalSalesUnitResource(
      CallersScope scope,
      CurrentCaller currentCaller,
      FullAnswers answers,
      ChangeLogAnswers changeLog,
      LogoAnswers logos,
      SalesUnitPatchReader patches) {
    this.scope = scope;
    this.currentCaller = currentCaller;
    this.answers = answers;
    this.changeLog = changeLog;
    this.logos = logos;
    this.patches = patches;
  }

  @GET
  @APIResponse(responseCode = "200", description = "The sales unit with its ten newest changes.")
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return answers.read(scope.ofPortal(), msn, request);
  }

  @GET
  @Path("changes")
  @APIResponse(responseCode = "200", description = "A page of the change log, newest first.")
  public Uni<Response> listChanges(
      @PathParam("msn") String msn, @BeanParam ListParameters parameters, @Context UriInfo uri) {
    return changeLog.forOwners(scope.ofPortal(), msn, parameters, uri);
  }

  @GET
  @Path("logo")
  @Produces("image/png")
  @APIResponse(
      responseCode = "200",
      description = "The logo, 100 to 1000 pixels wide and high, at most 256 KiB.")
  public Uni<Response> readLogo(@PathParam("msn") String msn, @Context Request request) {
    return logos.answer(scope.ofPortal(), msn, request);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @APIResponse(
      responseCode = "200",
      description = "The sales unit as it is now, with its new ETag.")
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    var target =
        new SalesUnitChanges.Target(
            scope.ofPortal(), msn, Authors.ofPortal(currentCaller.portal()));
    return answers.change(target, () -> patches.ofOwner(body), request);
  }
}
