package dev.torg.notification.messages.event;

import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.salesunit.KnownSalesUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.sales-units} says. */
public record SalesUnitChanged(
    String msn,
    String name,
    String status,
    BusinessIdentifier businessIdentifier,
    @Nullable String partnerId) {

  private static final Map<String, OwnEvent> TOLD =
      Map.of(
          "created.v1", OwnEvent.SALES_UNIT_CREATED,
          "changed.v1", OwnEvent.SALES_UNIT_CHANGED,
          "activated.v1", OwnEvent.SALES_UNIT_ACTIVATED,
          "deactivated.v1", OwnEvent.SALES_UNIT_DEACTIVATED);

  /** Empty for an event that nobody outside would notice. */
  public static Optional<News> in(IncomingEvent event) {
    return event.isOf(KnownSalesUnit.EVENTS)
        ? Optional.ofNullable(TOLD.get(event.type().substring(KnownSalesUnit.EVENTS.length())))
            .map(told -> event.as(SalesUnitChanged.class).news(told, event))
        : Optional.empty();
  }

  private News news(OwnEvent told, IncomingEvent event) {
    return new News(
        told,
        "sales-unit " + event.subject(),
        event.sequence(),
        event.time(),
        Audience.of(partnerId, businessIdentifier, msn),
        new UnitNews(msn, name, status, IdentifierNews.of(businessIdentifier)),
        event.traceparent());
  }

  record UnitNews(String msn, String name, String status, IdentifierNews businessIdentifier) {}
}
