package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.merchants.app.ChangeMerchantStatus;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Preconditions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Stops merchants and lets them go on. */
@Cancellable(false)
@Path("/operations/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class MerchantStatusResource {

  private final ChangeMerchantStatus changeStatus;

  MerchantStatusResource(ChangeMerchantStatus changeStatus) {
    this.changeStatus = changeStatus;
  }

  @PATCH
  @Path("/{scheme}/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "changeMerchantStatus",
      summary = "Deactivate or activate a merchant",
      description =
          "The sales units of a deactivated merchant are not found any more, until it is active"
              + " again. Asking for the status that it has changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The merchant after the change",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OperatedMerchantView.class),
              examples =
                  @ExampleObject(name = "deactivated", value = OperatedMerchantView.EXAMPLE)))
  @APIResponse(responseCode = "400", description = "The status is missing or unknown")
  @APIResponse(responseCode = "404", description = "There is no such merchant")
  @APIResponse(responseCode = "412", description = "The merchant has changed since it was read")
  public Uni<Response> change(
      String scheme,
      String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ChangeMerchantRequest.class),
                      examples =
                          @ExampleObject(
                              name = "deactivate",
                              value = ChangeMerchantRequest.EXAMPLE)))
          byte[] body,
      @Context Request request) {
    ChangeMerchantRequest change = ChangeMerchantRequest.parse(body);
    return changeStatus
        .to(
            BusinessPath.of(scheme, id),
            change.status(),
            merchant -> Preconditions.mustBeLatest(request, tag(merchant)))
        .map(merchant -> Response.ok(OperatedMerchantView.of(merchant)).tag(tag(merchant)).build());
  }

  private static EntityTag tag(Merchant merchant) {
    return new EntityTag(Long.toString(merchant.sequence()));
  }
}
