package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.SameAs;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.QueryFlag;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Prefills orders, under the address of the guide and its two older spellings. */
@Cancellable(false)
@Path("/management/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Tag(name = "Product orders")
public class PrefillResource {

  private final PrefillAnswers answers;

  PrefillResource(PrefillAnswers answers) {
    this.answers = answers;
  }

  @POST
  @Path("/product-orders")
  @Operation(
      operationId = "prefillProductOrder",
      summary = "Prefill a product order",
      description =
          "Fills in an order form for a merchant, who opens it at prefillUrl, completes and submits it"
              + " within 14 days. All but the business and the product type is optional; the more is"
              + " sent, the faster the review. With dryRun=true nothing is made: the answer tells what"
              + " is wrong, what is missing, and how the merchant would find the form.")
  @Parameter(
      name = "dryRun",
      in = ParameterIn.QUERY,
      description = "true: only tell what would happen",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER)
  @APIResponse(
      responseCode = "201",
      description = "The order is made, or was made by the same request before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PrefillView.class),
              examples = @ExampleObject(name = "made", value = PrefillView.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "The answer to a dry run: nothing was made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PreviewView.class),
              examples = @ExampleObject(name = "dry run", value = PreviewView.EXAMPLE)))
  @APIResponse(responseCode = "400", description = "Values are not accepted; all are named")
  @APIResponse(responseCode = "409", description = "The key came with another body, or still runs")
  public Uni<Response> prefill(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = PrefillBody.class),
                      examples = @ExampleObject(name = "website", value = PrefillBody.EXAMPLE)))
          byte[] body,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return answers.answer(body, headers, QueryFlag.read("dryRun", uri));
  }

  @POST
  @Path("/products-orders")
  @Operation(
      operationId = "prefillProductOrderByOldName",
      summary = "Prefill a product order, by an older address")
  @Extension(name = SameAs.OPERATION, value = "prefillProductOrder")
  public Uni<Response> prefillByOldName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }

  @POST
  @Path("/products/orders")
  @Operation(
      operationId = "prefillProductOrderByOldestName",
      summary = "Prefill a product order, by an older address")
  @Extension(name = SameAs.OPERATION, value = "prefillProductOrder")
  public Uni<Response> prefillByOldestName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }
}
