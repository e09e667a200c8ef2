package dev.torg.productorder.event;

import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.productorder.domain.CreatedSalesUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event of {@code torg.sales-units} says.
 *
 * @param completedOrder the order that the unit was created for; only the creation names it
 */
public record SalesUnitChanged(
    KnownSalesUnit unit, String name, Optional<UUID> completedOrder, long sequence) {

  private static final String CREATED = "salesunit.sales-unit.created.v1";

  /** Empty for an event that says nothing to this service. */
  public static Optional<SalesUnitChanged> in(IncomingEvent event) {
    return event.isOf(KnownSalesUnit.EVENTS) ? Optional.of(read(event)) : Optional.empty();
  }

  public CreatedSalesUnit created() {
    return new CreatedSalesUnit(unit.msn(), name);
  }

  private static SalesUnitChanged read(IncomingEvent event) {
    Creation state = event.as(Creation.class);
    return new SalesUnitChanged(
        event.as(KnownSalesUnit.class),
        state.name,
        event.isOf(CREATED) ? Optional.ofNullable(state.productOrderId) : Optional.empty(),
        event.sequence());
  }

  private record Creation(String name, @Nullable UUID productOrderId) {}
}
