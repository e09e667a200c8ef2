package dev.torg.productorder.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.Msn;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.productorder.domain.CreatedSalesUnit;
import dev.torg.productorder.domain.KnownSalesUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event of {@code torg.sales-units} says.
 *
 * @param completedOrder the order that the unit was created for; only the creation names it
 */
public record SalesUnitTold(
    KnownSalesUnit unit, String name, Optional<UUID> completedOrder, long sequence) {

  private static final String CREATED = "salesunit.sales-unit.created.v1";

  /** Empty for a type of event that says nothing to this service. */
  public static Optional<SalesUnitTold> in(IncomingEvent event) {
    return event.type().startsWith("salesunit.sales-unit.")
        ? Optional.of(read(event))
        : Optional.empty();
  }

  public CreatedSalesUnit created() {
    return new CreatedSalesUnit(unit.msn(), name);
  }

  private static SalesUnitTold read(IncomingEvent event) {
    JsonNode state = event.data();
    KnownSalesUnit unit =
        new KnownSalesUnit(
            Msn.of(state.required("msn").asText()),
            EventValues.text(state, "partnerId"),
            EventValues.business(state.required("businessIdentifier")));
    Optional<UUID> order =
        Optional.of(event.type())
            .filter(CREATED::equals)
            .flatMap(created -> EventValues.text(state, "productOrderId"))
            .map(UUID::fromString);
    return new SalesUnitTold(unit, state.required("name").asText(), order, event.sequence());
  }
}
