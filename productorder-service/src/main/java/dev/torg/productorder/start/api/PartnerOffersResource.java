package dev.torg.productorder.start.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.start.app.ListPartnerOffers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The partners that a merchant can order with. */
@Cancellable(false)
@Path("/portal/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_MERCHANT)
@Tag(name = "Portal: product orders")
public class PartnerOffersResource {

  private static final String EXAMPLE =
      """
      [{"partnerId": "7001001",
        "name": "Nordlys Kasse",
        "pricePackages": [
          {"pricePackageId": "0199b0f0-3333-7000-8000-000000000001",
           "name": "POS standard",
           "description": "2.99 %"}]}]""";

  private final ListPartnerOffers listPartnerOffers;
  private final PageLinks links;

  PartnerOffersResource(ListPartnerOffers listPartnerOffers, PageLinks links) {
    this.listPartnerOffers = listPartnerOffers;
    this.links = links;
  }

  @GET
  @Operation(
      operationId = "listPartnerOffers",
      summary = "List partners to choose from",
      description =
          "The active partners, by number, each with the price packages that it shows in the"
              + " sign-up form.")
  @APIResponse(
      responseCode = "200",
      description = "The partners",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = PartnerOfferView.class,
                      maxItems = 1000000),
              examples = @ExampleObject(name = "one partner", value = EXAMPLE)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not accepted")
  public Uni<Response> list(
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    return listPartnerOffers
        .list(page)
        .map(offers -> answer(offers.map(PartnerOfferView::of), uri));
  }

  private Response answer(Page<PartnerOfferView> shown, UriInfo uri) {
    Response.ResponseBuilder ok = Response.ok(shown.items());
    links.next(uri, shown).ifPresent(link -> ok.header("Link", link));
    return ok.build();
  }
}
