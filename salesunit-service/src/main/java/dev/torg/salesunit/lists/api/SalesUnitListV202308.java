package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** {@code {"msn":["123456"]}}. */
final class SalesUnitListV202308 implements ListShape<SalesUnitSummary> {

  @Override
  public String opening() {
    return "{\"msn\":[";
  }

  @Override
  public Object item(SalesUnitSummary unit) {
    return Long.toString(unit.msn());
  }

  @Override
  public String closing() {
    return "]}";
  }
}
