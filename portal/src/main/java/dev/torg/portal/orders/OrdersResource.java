package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Listed;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The orders of whom a person acts for. */
@Cancellable(false)
@Path("/portal/orders")
@RolesAllowed(Roles.PORTAL)
public class OrdersResource {

  private final Desk desk;

  OrdersResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String tab) {
    Visit visit = desk.visitOfSomebody();
    OrderTab chosen = OrderTab.named(tab);
    return desk.show(
        visit,
        desk.list(visit, chosen.newest(), Order.class)
            .invoke(orders -> remember(visit, orders))
            .map(orders -> new OrdersPage(desk.frame(visit), tabs(visit), chosen, orders)));
  }

  private static List<OrderTab> tabs(Visit visit) {
    return visit.partner().isPresent() ? List.of(OrderTab.values()) : List.of();
  }

  private void remember(Visit visit, Listed<Order> orders) {
    visit
        .merchant()
        .ifPresent(
            merchant ->
                orders.rows().stream()
                    .limit(1)
                    .forEach(order -> desk.names().remember(merchant, order.merchantName())));
  }
}
