package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.VersionedJson;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.ProductOrderV202601;
import dev.torg.productorder.api.ProductOrderViews;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.tracking.app.ListProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** All orders that name the caller, and the details of one, in the words of 2026-01. */
@Cancellable(false)
@Path("/management/v2/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Tag(name = "Product orders")
public class ProductOrdersResource {

  private final ListProductOrders listProductOrders;
  private final OrderAnswers answers;
  private final ProductOrderViews views;
  private final PageLinks links;
  private final CurrentCaller caller;

  ProductOrdersResource(
      ListProductOrders listProductOrders,
      OrderAnswers answers,
      ProductOrderViews views,
      PageLinks links,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.answers = answers;
    this.views = views;
    this.links = links;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listProductOrders",
      summary = "List product orders",
      description =
          "Every order that names the caller as partner or merchant, oldest first: prefilled ones,"
              + " those started from a template, and those that merchants made by hand.")
  @APIResponse(
      responseCode = "200",
      description = "The orders",
      content =
          @Content(
              mediaType = VersionedJson.V2026_01,
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = ProductOrderV202601.class,
                      maxItems = 1000000),
              examples =
                  @ExampleObject(name = "orders", value = "[" + ProductOrderV202601.EXAMPLE + "]")))
  @APIResponse(
      responseCode = "400",
      description = "limit, cursor or includeExpired is not accepted")
  public Uni<Response> list(
      @Parameter(
              description = "true: expired orders too",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("includeExpired")
          @Nullable String includeExpired,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    boolean expiredToo = QueryFlag.read("includeExpired", includeExpired);
    Party party = Parties.of(caller.get());
    return listProductOrders.list(party, expiredToo, page).map(orders -> answer(orders, uri));
  }

  @GET
  @Path("/{id}/details")
  @Operation(
      operationId = "readAnyProductOrder",
      summary = "Read a product order",
      description = "Where any order that names the caller stands, in the words of 2026-01.")
  @APIResponse(
      responseCode = "200",
      description = "The order",
      content =
          @Content(
              mediaType = VersionedJson.V2026_01,
              schema = @Schema(implementation = ProductOrderV202601.class),
              examples = @ExampleObject(name = "order", value = ProductOrderV202601.EXAMPLE)))
  @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
  @APIResponse(responseCode = "404", description = "There is no such order that names the caller")
  public Uni<Response> getDetails(@PathParam("id") String id, @Context Request request) {
    return answers.any(id, ApiVersion.V2026_01, request);
  }

  private Response answer(Page<ProductOrder> orders, UriInfo uri) {
    Page<Object> rendered = orders.map(order -> views.of(order, ApiVersion.V2026_01));
    Response.ResponseBuilder ok = Response.ok(rendered.items());
    links.next(uri, rendered).ifPresent(link -> ok.header("Link", link));
    return ok.build();
  }
}
