package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** {@code [{"msn":"123456","name":"…"}]}. */
final class SalesUnitListV202601 implements ListShape<SalesUnitSummary> {

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public Object item(SalesUnitSummary unit) {
    return new Item(Long.toString(unit.msn()), unit.name());
  }

  @Override
  public String closing() {
    return "]";
  }

  private record Item(String msn, String name) {}
}
