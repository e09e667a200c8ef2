package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Table;
import dev.torg.portal.page.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** The orders of a partner for its spreadsheets. */
@Path("/portal/orders.csv")
@RolesAllowed(Roles.PORTAL)
public class OrdersTableResource {

  private static final Table<Order> TABLE =
      new Table<>(
          "orders.csv",
          Order.class,
          List.of(
              "order",
              "status",
              "sales unit",
              "merchant",
              "scheme",
              "number",
              "product",
              "created",
              "expires",
              "submitted",
              "msn",
              "link"),
          OrdersTableResource::cells);

  private final Desk desk;
  private final Tables tables;

  OrdersTableResource(Desk desk, Tables tables) {
    this.desk = desk;
    this.tables = tables;
  }

  @GET
  @Produces("text/csv;charset=utf-8")
  public RestMulti<String> download(@BeanParam OrderSearch sought) {
    return tables.download(desk.visitOfPartner(), sought.list(), TABLE);
  }

  private static List<String> cells(Order order) {
    return List.of(
        order.productOrderId(),
        order.status(),
        text(order.salesUnitName()),
        text(order.merchantName()),
        order.businessIdentifier().scheme(),
        order.businessIdentifier().id(),
        text(order.productType()),
        text(order.createdAt()),
        text(order.expiresAt()),
        text(order.submittedAt()),
        order.salesUnit() == null ? "" : order.salesUnit().msn(),
        text(order.productOrderUrl()));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
