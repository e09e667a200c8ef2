package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.page.Csv;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The orders of a partner for its spreadsheets: one page of the API at a time. */
@Path("/portal/orders.csv")
@RolesAllowed(Roles.PORTAL)
public class OrdersTableResource {

  private static final int ROWS = 200;

  private static final String HEAD =
      Csv.BEGINNING
          + Csv.line(
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
              "link");

  private final Desk desk;

  OrdersTableResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  @Produces("text/csv;charset=utf-8")
  public RestMulti<String> download(@RestQuery @Nullable String tab) {
    Visit visit = desk.visitOfPartner();
    String list = OrderTab.named(tab).newest() + "&limit=" + ROWS;
    return RestMulti.fromUniResponse(
        desk.get(visit, list),
        first -> table(visit, list, first),
        first -> Map.of("Content-Disposition", List.of("attachment; filename=\"orders.csv\"")));
  }

  private Multi<String> table(Visit visit, String list, ApiAnswer first) {
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().items(HEAD, lines(first)),
            rest(visit, list, first).map(this::lines));
  }

  private Multi<ApiAnswer> rest(Visit visit, String list, ApiAnswer first) {
    return first.nextCursor().isEmpty()
        ? Multi.createFrom().empty()
        : Multi.createBy()
            .repeating()
            .uni(
                () -> new AtomicReference<>(first.nextCursor()),
                at ->
                    behind(visit, list, Objects.requireNonNull(at.get()))
                        .invoke(page -> at.set(page.nextCursor())))
            .whilst(page -> page.nextCursor().isPresent());
  }

  private Uni<ApiAnswer> behind(Visit visit, String list, Optional<String> cursor) {
    return desk.get(visit, list + "&cursor=" + cursor.orElseThrow());
  }

  private String lines(ApiAnswer page) {
    return desk.readAll(page, Order.class).stream()
        .map(OrdersTableResource::line)
        .collect(Collectors.joining());
  }

  static String line(Order order) {
    return Csv.line(
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
