package dev.torg.salesunit.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;

/**
 * A unit is no longer what it was. One change is one event: a change of the status names it, and
 * whatever else changed with it stands in the state.
 */
public final class SalesUnitChanged {

  private static final String CHANGED = "salesunit.sales-unit.changed.v1";
  private static final String ACTIVATED = "salesunit.sales-unit.activated.v1";
  private static final String DEACTIVATED = "salesunit.sales-unit.deactivated.v1";

  private SalesUnitChanged() {}

  public static OutgoingEvent of(SalesUnit before, SalesUnit after) {
    return new OutgoingEvent(
        Topics.SALES_UNITS,
        type(before, after),
        after.msn().value(),
        after.sequence(),
        SalesUnitState.of(after));
  }

  private static String type(SalesUnit before, SalesUnit after) {
    if (before.status() == after.status()) {
      return CHANGED;
    }
    return after.status() == SalesUnitStatus.ACTIVE ? ACTIVATED : DEACTIVATED;
  }
}
