package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** Numbers only: {@code {"msn":["123456"]}}, of one merchant {@code ["123456"]}. */
record SalesUnitListV202308(String opening, String closing) implements ListShape<SalesUnitSummary> {

  static SalesUnitListV202308 ofAll() {
    return new SalesUnitListV202308("{\"msn\":[", "]}");
  }

  static SalesUnitListV202308 ofMerchant() {
    return new SalesUnitListV202308("[", "]");
  }

  @Override
  public Object item(SalesUnitSummary unit) {
    return Long.toString(unit.msn());
  }
}
