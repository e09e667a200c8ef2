package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Listed;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

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
  public Uni<Response> list(@BeanParam OrderSearch sought) {
    Visit visit = desk.visitOfSomebody();
    return visit.partner().isPresent()
        ? desk.orExplain(
            visit,
            desk.show(visit, ofPartner(visit, sought)),
            refusal -> Uni.createFrom().item(refused(visit, sought, refusal)))
        : desk.show(visit, ofMerchant(visit, sought));
  }

  private Uni<OrdersPage> ofPartner(Visit visit, OrderSearch sought) {
    return Uni.combine()
        .all()
        .unis(desk.list(visit, sought.list(), Order.class), counts(visit, sought))
        .with(
            (orders, counts) ->
                new OrdersPage(
                    desk.frame(visit), counts.tabs(visit.locale()), sought, sought.form(), orders));
  }

  private Uni<OrderCounts> counts(Visit visit, OrderSearch sought) {
    return desk.get(visit, sought.counts())
        .map(answer -> desk.read(answer.body(), OrderCounts.class));
  }

  private OrdersPage refused(Visit visit, OrderSearch sought, ApiRefused refusal) {
    return new OrdersPage(
        desk.frame(visit), uncounted(), sought, sought.form().refused(refusal), Listed.none());
  }

  private static List<CountedTab> uncounted() {
    return Arrays.stream(OrderTab.values()).map(tab -> new CountedTab(tab, "")).toList();
  }

  private Uni<OrdersPage> ofMerchant(Visit visit, OrderSearch sought) {
    return desk.list(visit, sought.chosen().newest(), Order.class)
        .invoke(orders -> remember(visit, orders))
        .map(orders -> new OrdersPage(desk.frame(visit), List.of(), sought, sought.form(), orders));
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
