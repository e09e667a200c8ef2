package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** {@code {"salesUnits":[{"msn":123456,"name":"…"}]}}, the MSN a number as published. */
final class SalesUnitListV202311 implements ListShape<SalesUnitSummary> {

  @Override
  public String opening() {
    return "{\"salesUnits\":[";
  }

  @Override
  public Object item(SalesUnitSummary unit) {
    return new Item(unit.msn(), unit.name());
  }

  @Override
  public String closing() {
    return "]}";
  }

  private record Item(long msn, String name) {}
}
