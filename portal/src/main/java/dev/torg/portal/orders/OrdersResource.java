package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.RoleMissing;
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
  public Uni<Response> list(@RestQuery @Nullable String tab, @RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    RoleMissing.anybody(visit);
    OrderTab chosen = OrderTab.named(tab);
    return desk.list(visit, chosen.newest(), cursor)
        .map(answer -> page(visit, chosen, answer))
        .map(page -> desk.pages().show(visit, page));
  }

  private OrdersPage page(Visit visit, OrderTab chosen, ApiAnswer answer) {
    List<Order> orders = desk.readAll(answer.body(), Order.class);
    boolean forPartner = visit.partner().isPresent();
    if (!forPartner) {
      orders.stream()
          .limit(1)
          .forEach(
              order ->
                  desk.names().remember(visit.actingFor().orElseThrow(), order.merchantName()));
    }
    return new OrdersPage(
        desk.frame(visit),
        forPartner,
        forPartner ? List.of(OrderTab.values()) : List.of(),
        chosen,
        orders,
        "tab=" + chosen.word(),
        answer.nextCursor());
  }
}
