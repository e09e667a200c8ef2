package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** {@code ["123456"]}. */
final class MerchantSalesUnitListV202308 implements ListShape<SalesUnitSummary> {

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public Object item(SalesUnitSummary unit) {
    return Long.toString(unit.msn());
  }

  @Override
  public String closing() {
    return "]";
  }
}
