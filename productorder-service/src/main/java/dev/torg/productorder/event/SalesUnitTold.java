package dev.torg.productorder.event;

import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.productorder.domain.CreatedSalesUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event of {@code torg.sales-units} says.
 *
 * @param completedOrder the order that the unit was created for; only the creation names it
 */
public record SalesUnitTold(KnownSalesUnit unit, String name, Optional<UUID> completedOrder) {

  private static final String CREATED = "salesunit.sales-unit.created.v1";

  /** Empty for an event that says nothing to this service. */
  public static Optional<SalesUnitTold> in(IncomingEvent event) {
    return KnownSalesUnit.in(event)
        .map(unit -> new SalesUnitTold(unit, name(event), completedOrder(event)));
  }

  public CreatedSalesUnit created() {
    return new CreatedSalesUnit(unit.msn(), name);
  }

  private static String name(IncomingEvent event) {
    return event.data().required("name").asText();
  }

  private static Optional<UUID> completedOrder(IncomingEvent event) {
    return Optional.of(event.type())
        .filter(CREATED::equals)
        .flatMap(created -> EventValues.text(event.data(), "productOrderId"))
        .map(UUID::fromString);
  }
}
