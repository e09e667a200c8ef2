package dev.torg.salesunit.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;

/** What is told of a unit, each fact with its whole state. */
public final class SalesUnitFacts {

  private static final String CREATED = "salesunit.sales-unit.created.v1";
  private static final String CHANGED = "salesunit.sales-unit.changed.v1";
  private static final String ACTIVATED = "salesunit.sales-unit.activated.v1";
  private static final String DEACTIVATED = "salesunit.sales-unit.deactivated.v1";

  private SalesUnitFacts() {}

  /** "MSN created": the unit exists and can be read. */
  public static OutgoingEvent created(SalesUnit unit) {
    return fact(CREATED, unit);
  }

  /**
   * A unit is no longer what it was. One change is one event: a change of the status names it, and
   * whatever else changed with it stands in the state.
   */
  public static OutgoingEvent changed(SalesUnit before, SalesUnit after) {
    return fact(type(before, after), after);
  }

  private static String type(SalesUnit before, SalesUnit after) {
    if (before.status() == after.status()) {
      return CHANGED;
    }
    return after.status() == SalesUnitStatus.ACTIVE ? ACTIVATED : DEACTIVATED;
  }

  private static OutgoingEvent fact(String type, SalesUnit unit) {
    return new OutgoingEvent(
        Topics.SALES_UNITS, type, unit.msn().value(), unit.sequence(), SalesUnitState.of(unit));
  }
}
