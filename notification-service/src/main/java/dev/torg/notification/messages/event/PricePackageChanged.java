package dev.torg.notification.messages.event;

import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.event.IncomingEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an event of {@code torg.price-packages} says. */
public record PricePackageChanged(
    UUID pricePackageId, String partnerId, String name, String productType, String status) {

  private static final String EVENTS = "partner.price-package.";
  private static final Map<String, OwnEvent> TOLD =
      Map.of(
          "added.v1", OwnEvent.PRICE_PACKAGE_ADDED,
          "withdrawn.v1", OwnEvent.PRICE_PACKAGE_WITHDRAWN);

  /** Empty for an event that nobody outside would notice. */
  public static Optional<News> in(IncomingEvent event) {
    return event.isOf(EVENTS)
        ? Optional.ofNullable(TOLD.get(event.type().substring(EVENTS.length())))
            .map(told -> event.as(PricePackageChanged.class).news(told, event))
        : Optional.empty();
  }

  private News news(OwnEvent told, IncomingEvent event) {
    return new News(
        told,
        "price-package " + event.subject(),
        event.sequence(),
        event.time(),
        Audience.of(partnerId, null, null),
        new PackageNews(pricePackageId, name, productType, status),
        event.traceparent());
  }

  record PackageNews(UUID pricePackageId, String name, String productType, String status) {}
}
