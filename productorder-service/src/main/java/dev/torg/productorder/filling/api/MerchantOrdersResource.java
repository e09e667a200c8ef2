package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
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
  private final ListAnswers lists;
  private final CurrentCaller caller;

  MerchantOrdersResource(
      ListProductOrders listProductOrders,
      PrefillUrls urls,
      ListAnswers lists,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.urls = urls;
    this.lists = lists;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(
      @BeanParam OrderFilterParameters asked,
      @QueryParam("newestFirst") @Nullable String newestFirst,
      @BeanParam ListParameters parameters) {
    boolean backwards = QueryFlag.read("newestFirst", newestFirst);
    OrderFilter filter = asked.filter();
    Party party = Parties.of(caller.portal()).orElseThrow();
    return lists.show(
        parameters,
        ListShape.<ProductOrder>array(order -> show(order, party)),
        ListProductOrders.STEP,
        page -> listProductOrders.list(party, filter, backwards, page));
  }

  private Object show(ProductOrder order, Party party) {
    return switch (party.kind()) {
      case PARTNER -> MerchantOrderItemView.forPartner(order, urls);
      case MERCHANT -> MerchantOrderItemView.of(order);
    };
  }
}
