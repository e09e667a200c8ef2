package dev.torg.productorder.filling.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.ProductOrderViews;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.tracking.app.ListProductOrders;
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
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The orders of the merchant or partner that a person acts for, expired ones included. */
@Cancellable(false)
@Path("/portal/v1/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
public class MerchantOrdersResource {

  private final ListProductOrders listProductOrders;
  private final ProductOrderViews views;
  private final PageLinks links;
  private final CurrentCaller caller;

  MerchantOrdersResource(
      ListProductOrders listProductOrders,
      ProductOrderViews views,
      PageLinks links,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.views = views;
    this.links = links;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    Party party = Parties.of(caller.portal()).orElseThrow();
    return listProductOrders
        .list(party, true, page)
        .map(orders -> links.answer(orders, orders.map(order -> show(order, party)).items(), uri));
  }

  private Object show(ProductOrder order, Party party) {
    return switch (party.kind()) {
      case PARTNER -> views.of(order, ApiVersion.V2026_01);
      case MERCHANT -> MerchantOrderItemView.of(order);
    };
  }
}
