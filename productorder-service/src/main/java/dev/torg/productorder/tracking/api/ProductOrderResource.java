package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.apiversion.SameAs;
import dev.torg.platform.apiversion.VersionedJson;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.ProductOrderV202308;
import dev.torg.productorder.api.ProductOrderV202311;
import dev.torg.productorder.api.ProductOrderV202601;
import dev.torg.productorder.tracking.app.DeleteProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One order, for the parties that it names. */
@Cancellable(false)
@Path("/management/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Tag(name = "Product orders")
public class ProductOrderResource {

  private final DeleteProductOrder deleteProductOrder;
  private final OrderAnswers answers;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  ProductOrderResource(
      DeleteProductOrder deleteProductOrder,
      OrderAnswers answers,
      RequestedVersion version,
      CurrentCaller caller) {
    this.deleteProductOrder = deleteProductOrder;
    this.answers = answers;
    this.version = version;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "readProductOrder",
      summary = "Read a product order",
      description =
          "Where a prefilled order of the caller stands. Orders from templates and manual orders are shown under /management/v2.")
  @APIResponse(
      responseCode = "200",
      description = "The order",
      content = {
        @Content(
            mediaType = VersionedJson.V2023_08,
            schema = @Schema(implementation = ProductOrderV202308.class),
            examples = @ExampleObject(name = "order", value = ProductOrderV202308.EXAMPLE)),
        @Content(
            mediaType = VersionedJson.V2023_11,
            schema = @Schema(implementation = ProductOrderV202311.class),
            examples = @ExampleObject(name = "order", value = ProductOrderV202311.EXAMPLE)),
        @Content(
            mediaType = VersionedJson.V2026_01,
            schema = @Schema(implementation = ProductOrderV202601.class),
            examples = @ExampleObject(name = "order", value = ProductOrderV202601.EXAMPLE))
      })
  @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
  @APIResponse(responseCode = "404", description = "There is no such order that names the caller")
  public Uni<Response> get(@PathParam("id") String id, @Context Request request) {
    return answers.prefilled(id, version.current(), request);
  }

  @GET
  @Path("/details")
  @Operation(
      operationId = "readProductOrderDetails",
      summary = "Read a product order",
      description = "The same as without /details.")
  @Extension(name = SameAs.OPERATION, value = "readProductOrder")
  public Uni<Response> getDetails(@PathParam("id") String id, @Context Request request) {
    return get(id, request);
  }

  @DELETE
  @Operation(
      operationId = "deleteProductOrder",
      summary = "Delete a product order",
      description = "Takes back an order that the caller made and the merchant did not submit yet.")
  @APIResponse(responseCode = "200", description = "The order is gone; no body")
  @APIResponse(responseCode = "404", description = "The caller made no such order, or deleted it")
  @APIResponse(responseCode = "409", description = "The order was submitted, or has ended")
  public Uni<Response> delete(@PathParam("id") String id) {
    return deleteProductOrder
        .delete(OrderPath.id(id), Parties.of(caller.get()))
        .map(deleted -> Response.ok().build());
  }
}
