package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.OrderStatus;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
      @QueryParam("status") List<String> statuses,
      @QueryParam("newestFirst") @Nullable String newestFirst,
      @BeanParam ListParameters parameters) {
    PageRequest page = parameters.page();
    boolean backwards = QueryFlag.read("newestFirst", newestFirst);
    Set<OrderStatus> asked = statuses(statuses);
    Party party = Parties.of(caller.portal()).orElseThrow();
    return listProductOrders
        .listInStatus(party, asked, backwards, page)
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

  /** All of them unless some are named. */
  private static Set<OrderStatus> statuses(List<String> asked) {
    Set<OrderStatus> named = EnumSet.noneOf(OrderStatus.class);
    for (String name : asked) {
      named.add(
          Arrays.stream(OrderStatus.values())
              .filter(status -> status.name().equals(name))
              .findFirst()
              .orElseThrow(() -> Problems.invalid(List.of(unknownStatus()))));
    }
    return named.isEmpty() ? EnumSet.allOf(OrderStatus.class) : named;
  }

  private static Violation unknownStatus() {
    return new Violation("status", "must be one of " + List.of(OrderStatus.values()));
  }
}
