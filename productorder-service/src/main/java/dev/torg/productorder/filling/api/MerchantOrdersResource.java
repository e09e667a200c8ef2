package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.tracking.app.ListProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The orders of the merchant or partner that a person acts for, expired ones included. */
@Cancellable(false)
@Path("/portal/v1/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
public class MerchantOrdersResource {

  private final ListProductOrders listProductOrders;
  private final PrefillUrls urls;
  private final PageLinks links;
  private final CurrentCaller caller;

  MerchantOrdersResource(
      ListProductOrders listProductOrders,
      PrefillUrls urls,
      PageLinks links,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.urls = urls;
    this.links = links;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(
      @BeanParam OrderFilterParameters asked,
      @QueryParam("newestFirst") @Nullable String newestFirst,
      @BeanParam ListParameters parameters) {
    PageRequest page = parameters.page();
    boolean backwards = QueryFlag.read("newestFirst", newestFirst);
    OrderFilter filter = asked.filter();
    Party party = Parties.of(caller.portal()).orElseThrow();
    return listProductOrders
        .list(party, filter, backwards, page)
        .map(
            orders ->
                links.answer(orders, orders.map(order -> show(order, party)).items(), parameters));
  }

  private Object show(ProductOrder order, Party party) {
    return switch (party.kind()) {
      case PARTNER -> MerchantOrderItemView.forPartner(order, urls);
      case MERCHANT -> MerchantOrderItemView.of(order);
    };
  }
}
