package dev.torg.notification.messages.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event of {@code torg.product-orders} says. Outside, an order shows the states of version
 * 2026-01; what changes none of them is no news.
 */
public record ProductOrderChanged(
    UUID orderId,
    String orderType,
    @Nullable String partnerId,
    BusinessIdentifier businessIdentifier,
    @Nullable String salesUnitName,
    String productType,
    @Nullable String msn) {

  private static final String EVENTS = "productorder.product-order.";

  /** Of orders that somebody prefilled; the others show less. */
  private static final Map<String, Shown> SHOWN =
      Map.of(
          "prefilled.v1", new Shown(OwnEvent.ORDER_CREATED, "RECEIVED"),
          "started.v1", new Shown(OwnEvent.ORDER_CREATED, "RECEIVED"),
          "opened.v1", new Shown(OwnEvent.ORDER_VIEWED, "MERCHANT_VIEWED"),
          "submitted.v1", new Shown(OwnEvent.ORDER_SUBMITTED, "ORDER_SUBMITTED"),
          "completed.v1", new Shown(OwnEvent.ORDER_COMPLETED, "COMPLETED"),
          "rejected.v1", new Shown(OwnEvent.ORDER_REJECTED, "REJECTED"),
          "expired.v1", new Shown(OwnEvent.ORDER_EXPIRED, "EXPIRED"),
          "deleted.v1", new Shown(OwnEvent.ORDER_DELETED, null));

  private static final Shown EXPIRED_UNSENT = new Shown(OwnEvent.ORDER_REJECTED, "REJECTED");

  /** Empty for an event that nobody outside would notice. */
  public static Optional<News> in(IncomingEvent event) {
    return event.isOf(EVENTS) ? event.as(ProductOrderChanged.class).news(event) : Optional.empty();
  }

  private Optional<News> news(IncomingEvent event) {
    return shown(event.type().substring(EVENTS.length()))
        .map(
            shown ->
                new News(
                    shown.event,
                    "product-order " + event.subject(),
                    event.sequence(),
                    event.time(),
                    Audience.of(partnerId, businessIdentifier, msn),
                    data(shown.status),
                    event.traceparent()));
  }

  private Optional<Shown> shown(String fact) {
    if (orderType.equals("PREFILL")) {
      return Optional.ofNullable(SHOWN.get(fact));
    }
    return switch (fact) {
      case "opened.v1", "submitted.v1" -> Optional.empty();
      case "expired.v1" -> Optional.of(EXPIRED_UNSENT);
      default -> Optional.ofNullable(SHOWN.get(fact));
    };
  }

  private OrderNews data(@Nullable String status) {
    return new OrderNews(
        orderType,
        orderId,
        productType,
        status,
        IdentifierNews.of(businessIdentifier),
        msn == null ? null : new UnitOfOrder(msn, salesUnitName));
  }

  private record Shown(OwnEvent event, @Nullable String status) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OrderNews(
      String productOrderType,
      UUID productOrderId,
      String productType,
      @Nullable String status,
      IdentifierNews businessIdentifier,
      @Nullable UnitOfOrder salesUnit) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UnitOfOrder(String msn, @Nullable String name) {}
}
