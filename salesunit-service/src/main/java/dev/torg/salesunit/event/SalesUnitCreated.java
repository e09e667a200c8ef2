package dev.torg.salesunit.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.domain.SalesUnit;

/** "MSN created": the unit exists and can be read. */
public final class SalesUnitCreated {

  private static final String TYPE = "salesunit.sales-unit.created.v1";

  private SalesUnitCreated() {}

  public static OutgoingEvent of(SalesUnit unit) {
    return new OutgoingEvent(
        Topics.SALES_UNITS, TYPE, unit.msn().value(), unit.sequence(), SalesUnitState.of(unit));
  }
}
