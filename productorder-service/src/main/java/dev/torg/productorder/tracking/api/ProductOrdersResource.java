package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.Parties;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All orders that name the caller, and the details of one, in the words of 2026-01. */
@Path("/management/v2/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
class ProductOrdersResource {

  private final ListProductOrders listProductOrders;
  private final OrderAnswers answers;
  private final Renderers renderers;
  private final PageLinks links;
  private final CurrentCaller caller;

  ProductOrdersResource(
      ListProductOrders listProductOrders,
      OrderAnswers answers,
      Renderers renderers,
      PageLinks links,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.answers = answers;
    this.renderers = renderers;
    this.links = links;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("includeExpired") @Nullable String includeExpired,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    boolean expiredToo = isTrue(includeExpired);
    Party party = Parties.of(caller.get());
    return listProductOrders.list(party, expiredToo, page).map(orders -> answer(orders, uri));
  }

  @GET
  @Path("/{id}/details")
  public Uni<Response> getDetails(@PathParam("id") String id, @Context Request request) {
    return answers.one(id, ApiVersion.V2026_01, request);
  }

  private static boolean isTrue(@Nullable String includeExpired) {
    if (includeExpired == null || includeExpired.equalsIgnoreCase("false")) {
      return false;
    }
    if (includeExpired.equalsIgnoreCase("true")) {
      return true;
    }
    throw Problems.invalid(List.of(new Violation("includeExpired", "must be true or false")));
  }

  private Response answer(Page<ProductOrder> orders, UriInfo uri) {
    Page<Object> rendered = orders.map(renderers.of(ApiVersion.V2026_01)::render);
    Response.ResponseBuilder ok = Response.ok(rendered.items());
    links.next(uri, rendered).ifPresent(link -> ok.header("Link", link));
    return ok.build();
  }
}
