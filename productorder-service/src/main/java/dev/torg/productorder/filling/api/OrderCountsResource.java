package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.tracking.app.CountProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How many orders the partner has that a person acts for. */
@Cancellable(false)
@Path("/portal/v1/product-orders/counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_PARTNER)
public class OrderCountsResource {

  private final CountProductOrders countProductOrders;
  private final CurrentCaller caller;

  OrderCountsResource(CountProductOrders countProductOrders, CurrentCaller caller) {
    this.countProductOrders = countProductOrders;
    this.caller = caller;
  }

  @GET
  public Uni<OrderCountsView> count(@BeanParam OrderFilterParameters asked) {
    return countProductOrders.count(partnerId(), asked.filter()).map(OrderCountsView::of);
  }

  private String partnerId() {
    return ((ActingForPartner) caller.portal().actingFor().orElseThrow()).partnerId();
  }
}
